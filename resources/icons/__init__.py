"""Line icons, with their licence."""

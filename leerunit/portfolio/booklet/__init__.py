"""The harvest as a booklet, and as one plain page for who lives in a unit."""

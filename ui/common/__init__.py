"""Parts every screen is made of: the look, the widget kit, saving, jobs, words."""

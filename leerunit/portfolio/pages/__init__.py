"""Content -> pages: a small book with a margin line.

`layout` starts it all; `style`, `typefaces`, `markup` and `icons` are the means, `prose`, `stack` and `panel`
the blocks, `sheet` the paper, and one module stands for each kind of page.
"""

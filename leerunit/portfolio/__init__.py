"""The portfolio document: one PDF that people read, machines read, and nobody changes unnoticed.

`write` makes and signs it, `read` examines any file in a child process, `keys` makes keys and cards,
`words` turns keys into words, `recovery_sheet` prints the paper for the safe.
"""

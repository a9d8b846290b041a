canvas_basefontname: str
useA85: int
invariant: int
pageCompression: int
trustedSchemes: list[str]
trustedHosts: list[str] | None

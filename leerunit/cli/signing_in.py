"""Who is at the command line: a name of the store's door, and the passphrase that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from leerunit.app import Desk, Workplace
from leerunit.catalogue.paper import Paper
from leerunit.cli.terminal import WrongUse, passphrase
from leerunit.domain.views.threshold import Tile


def tile_of(workplace: Workplace, name: str | None, words: Paper) -> Tile:
    """Return whom a name means: all of it, or as much of it as fits one person only. Raises WrongUse."""
    tiles = workplace.threshold().tiles
    if name is None:
        if len(tiles) == 1:
            return tiles[0]
        raise WrongUse(words.say("cli.who_is_missing", names=_names(tiles)))
    wanted = name.strip().casefold()
    whole = [tile for tile in tiles if tile.name.casefold() == wanted]
    begun = [tile for tile in tiles if tile.name.casefold().startswith(wanted) and wanted]
    found = whole or begun
    if len(found) != 1:
        raise WrongUse(words.say("cli.who_is_unknown", name=name, names=_names(tiles)))
    return found[0]


def sign_in(workplace: Workplace, name: str | None, words: Paper) -> Desk:
    """Return the desk of whom the name means. Raises WrongUse. Refused: WRONG_PASSPHRASE."""
    tile = tile_of(workplace, name, words)
    return workplace.sign_in(
        tile.person_id, passphrase(words.say("cli.ask_passphrase", name=tile.name), words)
    )


def _names(tiles: Sequence[Tile]) -> str:
    return ", ".join(sorted(tile.name for tile in tiles))

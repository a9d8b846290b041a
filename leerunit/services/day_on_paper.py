"""The day of the unit as one page to print."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.catalogue.paper import paper
from leerunit.domain.day_sheet import DaySheetMade
from leerunit.domain.vocabulary import Language
from leerunit.services.day import board_of
from leerunit.services.day_sheet import day_sheet_of, traces_on
from leerunit.services.portfolio_files import safe_name, write_out
from leerunit.services.use_case import use_case


class DayOnPaper:
    """Use case of printing a day."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.PRINT_DAY)
    def write(self, folder: Path, on: date, language: Language) -> DaySheetMade:
        """Write a day of my unit as one page of A4 (PDF) into a folder, never over another file.

        Only what everyone of the unit may read. Refused: BSN_IN_TEXT. Unavailable: DISK_FULL, READ_ONLY,
        PLACE_GONE, FILE_UNWRITABLE.
        """
        from leerunit.portfolio.day_page import write_day_page

        errand = self._guard.errand(Permission.PRINT_DAY)
        with errand.reading() as sitting:
            sheet = day_sheet_of(sitting, board_of(sitting, on))
            look_at = traces_on(sheet)
        content, is_whole = write_day_page(sheet, language)
        name = paper(language).say("day.file", day=on.isoformat(), unit=sheet.unit_name)
        path = write_out(folder, safe_name(name), ".pdf", content)
        with errand.writing():
            return DaySheetMade(path, is_whole, look_at)

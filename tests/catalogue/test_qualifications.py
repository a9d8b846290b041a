"""Programmes and work processes have their official names."""

from __future__ import annotations

from leerunit.catalogue.qualifications import programmes, work_processes


def test_a_programme_is_known_by_its_crebo() -> None:
    assert programmes()["25656"] == "Verzorgende-IG"
    assert "hbo-v BN2020" not in programmes()


def test_a_work_process_has_a_name_of_its_own_programme() -> None:
    names = work_processes()
    assert names["25655", "B1-K1-W6"] == "Organiseert en coördineert de zorgverlening van de zorgvragers"
    assert {crebo for crebo, _ in names} <= set(programmes())

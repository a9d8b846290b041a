"""The table of rights equals the reviewed snapshot, letter by letter.

After a deliberate change: `python -m tests.access.test_policy` writes the snapshot anew; review its diff.
"""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leerunit.access.policy import TABLE, Permission, Reach, keeper_reach, reach_of, widest
from leerunit.access.policy_review import policy_text
from leerunit.domain.vocabulary import Role, StoreKind

SNAPSHOT = Path(__file__).with_name("policy_snapshot.txt")


def test_the_whole_table_is_as_it_was_reviewed() -> None:
    assert policy_text() == SNAPSHOT.read_text(encoding="utf-8")


def test_every_permission_has_a_row_and_every_row_a_cell_for_each_role() -> None:
    assert set(TABLE) == set(Permission)
    assert all(set(rule.roles) == set(Role) for rule in TABLE.values())


def test_the_keepers_right_opens_no_question_session_evaluation_or_portfolio() -> None:
    given_by_the_right = {p for p in Permission if keeper_reach(p, StoreKind.UNIT) is not Reach.NONE}
    words = (
        "question",
        "session",
        "yield",
        "evaluation",
        "voice",
        "portfolio",
        "received",
        "answer",
        "search",
    )
    assert given_by_the_right
    assert not [p for p in given_by_the_right if any(word in p.value for word in words)]


def test_a_teachers_workplace_and_a_unit_share_only_general_rights() -> None:
    both = {p.value for p, rule in TABLE.items() if len(rule.stores) == 2}
    assert both == {
        "see_people",
        "change_own_access",
        "see_cards",
        "hand_out_card",
        "look_at_card",
        "accept_card",
        "withdraw_card",
        "search",
        "see_log_about_me",
        "keep_draft",
    }


@given(
    st.sampled_from(list(Permission)),
    st.sets(st.sampled_from(list(Role))),
    st.booleans(),
    st.sampled_from(list(StoreKind)),
)
def test_hats_add_up_and_never_take_away(
    permission: Permission, roles: set[Role], is_keeper: bool, store: StoreKind
) -> None:
    reach = widest(permission, roles, is_keeper=is_keeper, store=store)
    single = [reach_of(permission, role, store) for role in roles]
    right = keeper_reach(permission, store) if is_keeper else Reach.NONE
    assert reach == max([*single, right])
    assert roles or is_keeper or reach is Reach.NONE


if __name__ == "__main__":
    SNAPSHOT.write_text(policy_text(), encoding="utf-8")

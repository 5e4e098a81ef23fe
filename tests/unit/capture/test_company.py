"""Tickets that are held up together and read some frames apart are one party; the next guest is not one of them."""

import pytest

from scanner.capture.company import STILL_THERE, TOGETHER, Company


@pytest.fixture
def company() -> Company:
    return Company()


def test_a_ticket_that_is_read_a_few_frames_later_belongs_to_the_first(company: Company) -> None:
    assert company.of(["a"], ["a"], 10.0) == ()
    assert company.of([], ["a"], 10.1) == ()
    assert company.of(["b"], ["a", "b"], 10.2) == ("a",)
    assert company.of(["c"], ["c"], 10.5) == ("a", "b")


def test_a_frame_in_which_the_first_is_not_read_changes_nothing(company: Company) -> None:
    company.of(["a"], ["a"], 10.0)
    assert company.of(["b"], ["b"], 10.0 + STILL_THERE) == ("a",)


def test_one_that_has_left_is_not_in_company_with_the_next(company: Company) -> None:
    company.of(["a"], ["a"], 10.0)
    assert company.of(["b"], ["b"], 10.0 + STILL_THERE + 0.1) == ()
    assert company.of(["c"], ["b", "c"], 10.8) == ("b",)


def test_whoever_comes_later_is_the_next_guest_though_the_first_still_holds_it_up(company: Company) -> None:
    company.of(["a"], ["a"], 10.0)
    for tenth in range(1, 12):
        company.of([], ["a"], 10.0 + tenth / 10)
    assert company.of(["b"], ["a", "b"], 10.0 + TOGETHER + 0.2) == ()


def test_the_time_counts_from_the_first_so_that_a_stream_of_guests_is_no_party(company: Company) -> None:
    assert company.of(["a"], ["a"], 10.0) == ()
    company.of([], ["a"], 10.4)
    assert company.of(["b"], ["a", "b"], 10.8) == ("a",)
    assert company.of(["c"], ["b", "c"], 11.1) == ()


def test_those_of_the_same_frame_are_nobodys_followers(company: Company) -> None:
    assert company.of(["a", "b"], ["a", "b"], 10.0) == ()


def test_time_that_jumps_back_is_another_line_of_time(company: Company) -> None:
    company.of(["a"], ["a"], 10.0)
    assert company.of(["b"], ["b"], 3.0) == ()


def test_another_camera_knows_nobody(company: Company) -> None:
    company.of(["a"], ["a"], 10.0)
    company.forget()
    assert company.of(["b"], ["b"], 10.1) == ()

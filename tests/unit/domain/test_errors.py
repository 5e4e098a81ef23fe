"""Errors are sentences for people, and tell their catchers what to do."""

import pytest

from scanner.backends import errors as backend_errors
from scanner.domain.errors import Fault, ScannerError, SetupTrouble, StoreTrouble, Trouble


def test_an_error_says_what_is_wrong_and_what_to_do():
    error = StoreTrouble("The disk is full.", "Make room.")
    assert (error.title, error.advice) == ("The disk is full.", "Make room.")
    assert str(error) == "The disk is full. Make room."
    assert str(SetupTrouble("Nothing.")) == "Nothing."


@pytest.mark.parametrize("kind", [StoreTrouble, SetupTrouble, backend_errors.BackendTrouble])
def test_trouble_of_the_world_is_no_fault_of_ours(kind):
    assert issubclass(kind, Trouble)
    assert not issubclass(kind, Fault)
    assert issubclass(Fault, ScannerError)


def test_nothing_heard_is_told_from_something_heard():
    silent = {"Unreachable", "NotTheServer", "Lost", "Garbled", "NoAnswer"}
    family = {name: each for name, each in vars(backend_errors).items() if isinstance(each, type)}
    for name, each in family.items():
        assert issubclass(each, backend_errors.NoAnswer) is (name in silent), name


def test_an_answer_that_says_nothing_may_have_been_carried_out():
    assert issubclass(backend_errors.Garbled, backend_errors.Lost)
    assert not issubclass(backend_errors.NotTheServer, backend_errors.Unreachable)

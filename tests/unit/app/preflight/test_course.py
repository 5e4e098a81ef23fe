"""All checks run at once; none holds up the others, and each ends as a finding."""

import threading

import pytest

from scanner.app.preflight import course
from scanner.app.preflight.findings import Check, State, good, look
from scanner.backends.errors import Unreachable
from scanner.capture.errors import NoCamera

PATIENCE = 60.0


def fine(_stop):
    return good("fine")


def raising(error):
    def run(_stop):
        raise error

    return run


def found(*checks, **how):
    return {each.key: each.finding for each in course.run(checks, **how)}


def test_findings_come_in_the_order_of_the_checks_and_are_told_as_they_end():
    first_may_end, told = threading.Event(), []

    def slow(_stop):
        assert first_may_end.wait(PATIENCE)
        return look("slow", "wait")

    def tell(each):
        told.append(each.key)
        first_may_end.set()

    ended = course.run([Check("slow", "Slow", slow, PATIENCE), Check("quick", "Quick", fine, PATIENCE)], tell)
    assert [each.key for each in ended] == ["slow", "quick"]
    assert told == ["quick", "slow"]


def test_a_check_that_hangs_is_given_up_and_told_to_end():
    told_to_end = threading.Event()

    def hangs(stop):
        stop.wait(PATIENCE)
        told_to_end.set()
        return good("too late")

    findings = found(Check("hangs", "Hangs", hangs, 0.05), Check("fine", "Fine", fine, PATIENCE))
    assert findings["hangs"].state is State.LOOK
    assert findings["hangs"].words.startswith(course.NO_ANSWER)
    assert findings["fine"].state is State.OK
    assert told_to_end.wait(PATIENCE)


@pytest.mark.parametrize("error", [Unreachable("The server cannot be reached.", "Check the network."), NoCamera()])
def test_trouble_is_a_finding_in_its_own_words(error):
    finding = found(Check("x", "X", raising(error)))["x"]
    assert (finding.state, finding.words, finding.advice) == (State.LOOK, error.title, error.advice)


def test_a_fault_is_said_plainly_and_logged(caplog):
    finding = found(Check("x", "X", raising(ZeroDivisionError("secret"))))["x"]
    assert finding.state is State.LOOK
    assert "secret" not in finding.words + finding.advice
    assert "the check x met a fault" in caplog.text


def test_what_is_cancelled_is_neither_good_nor_bad():
    cancelled = threading.Event()
    cancelled.set()
    finding = found(Check("x", "X", lambda stop: good("ended") if stop.wait(PATIENCE) else None), cancelled=cancelled)
    assert finding["x"].state is State.NOT_POSSIBLE

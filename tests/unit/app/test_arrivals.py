"""What arrives at a door: in turn, and codes together where that is worth it."""

import threading

import pytest

from scanner.app.arrivals import MOST, Arrivals, Code


class Counter:
    """Answers, and notes what was answered with what. The thread that runs it ends with what is there."""

    def __init__(self, *, together=True):
        self.done = []
        self.together = together
        self.stop = threading.Event()
        self.arrivals = Arrivals(self.done.append, lambda: self.together)

    def codes(self, *texts):
        for text in texts:
            self.arrivals.put(Code(text, "In"))

    def run(self):
        self.arrivals.put(self.stop.set)
        self.arrivals.run(self.stop)
        return [[text for text, _ in each] if isinstance(each, list) else each for each in self.done]


@pytest.fixture
def counter():
    return Counter()


def test_codes_that_wait_are_answered_together_in_their_order(counter):
    counter.codes("a", "b", "c")
    assert counter.run() == [["a", "b", "c"]]
    assert counter.done[0][0] == ("a", "In")


def test_codes_are_answered_one_by_one_while_each_may_wait_for_a_server():
    counter = Counter(together=False)
    counter.codes("a", "b")
    assert counter.run() == [["a"], ["b"]]


def test_what_else_is_to_be_done_keeps_its_turn(counter):
    counter.codes("a", "b")
    counter.arrivals.put(lambda: counter.done.append("answered"))
    counter.codes("c")
    assert counter.run() == [["a", "b"], "answered", ["c"]]


def test_nobody_waits_for_more_than_so_many_others(counter):
    counter.codes(*map(str, range(MOST + 3)))
    assert [len(each) for each in counter.run()] == [MOST, 3]


def test_it_stops_when_it_is_woken_and_told_to(counter):
    counter.stop.set()
    counter.arrivals.wake()
    counter.codes("a")
    counter.arrivals.run(counter.stop)
    assert counter.done == []

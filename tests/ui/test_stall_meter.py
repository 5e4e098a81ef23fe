"""The stall meter: by how much the window's own clock ticks late."""

from scanner.ui.stall_meter import StallMeter, Stalls, stall_words, stalls_of


class Hand:
    """A clock's hand, moved by the test."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def metered(*passed, kept=60.0):
    hand = Hand()
    meter = StallMeter(clock=hand, every=20, kept=kept)
    meter.stop()
    for seconds in passed:
        hand.now += seconds
        meter.tick()
    return meter


def test_a_tick_that_comes_in_time_is_no_stall(qapp):
    assert metered(0.02, 0.019, 0.02).stalls().worst < 1e-9


def test_a_stall_is_as_long_as_the_tick_is_late(qapp):
    stalls = metered(*[0.02] * 200, 0.27, *[0.02] * 200).stalls()
    assert round(stalls.worst, 6) == 0.25
    assert stalls.p99 < 1e-6
    assert stalls.ticks == 401


def test_only_the_last_while_counts(qapp):
    assert metered(1.0, *[0.02] * 100, kept=1.0).stalls().worst < 1e-6


def test_measuring_can_begin_anew(qapp):
    meter = metered(1.0)
    meter.begin()
    assert meter.stalls() == Stalls()


def test_the_words_say_what_it_means():
    assert stall_words(Stalls()) == "The window has not been measured yet."
    slow = stall_words(stalls_of([0.001] * 99 + [0.031]))
    assert slow.endswith("the longest wait in the last minute was 31 ms. That is slow: close other programs.")
    assert stall_words(Stalls(100, 0.003, 0.02)).endswith("the longest wait in the last minute was 20 ms.")

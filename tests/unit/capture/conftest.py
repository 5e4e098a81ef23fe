"""OpenCV reads its settings once, when it is loaded: the tests load it as the program does, before they do so by
themselves."""

import scanner.capture.opencv  # noqa: F401  for its settings

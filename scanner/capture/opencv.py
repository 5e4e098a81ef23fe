"""OpenCV, with its settings made before it is loaded; everything on this floor imports it from here.

It reads them once, when it is loaded, so the order of imports must not matter.
"""

import os

# A PNG of a few kilobytes can claim to be 60,000 pixels wide, and would be given the memory for it.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(200_000_000))
# What goes wrong with a camera or a file is said by us, in words.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")

import cv2

__all__ = ["cv2"]

"""OpenCV, with its settings made before it is loaded; everything on this floor imports it from here.

It reads them once, when it is loaded, so the order of imports must not matter.
"""

import os

# A PNG of a few kilobytes can claim to be 60,000 pixels wide, and would be given the memory for it.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(200_000_000))
# What goes wrong with a camera or a file is said by us, in words.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
# Windows: the graphics card's help makes Media Foundation take up to half a minute to open a camera.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# macOS: OpenCV would ask for permission itself, which it cannot do outside the main thread; the system asks anyway.
os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")

import cv2

__all__ = ["cv2"]

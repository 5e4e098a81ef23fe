"""From light to text: cameras and files become frames, frames become symbols, symbols become readings.

Only this floor knows OpenCV, zxing-cpp and pyzbar, and only the modules that a capture process loads import them
(`camera`, `files`, `decode`, `child`), so that the window, which imports `process`, `frames`, `messages`,
`debounce` and `errors`, starts without them.
"""

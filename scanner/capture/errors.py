"""What can go wrong between the lens and the text, by what the catcher does next.

CaptureTrouble              carries a title and a sentence of advice, for people
├── CameraTrouble           try again in a moment: it ends when somebody plugs something in or closes something
│   ├── NoCamera            nothing to look through
│   ├── CameraBusy          another program holds it
│   ├── CameraUnplugged     it was there and is gone
│   ├── LensCovered         it gives black pictures
│   ├── StreamAway          a network camera does not answer
│   └── CameraForbidden     the system does not let us
├── SourceTrouble           stop and tell: trying again gives the same answer
│   ├── SourceNotFound      no such file, folder or kind of source
│   ├── EmptyFolder         a folder without a single picture
│   ├── UnreadableVideo     not a video, or one that cannot be decoded
│   ├── StreamNotAllowed    a network stream that the settings do not name
│   ├── ScreenClosed        the system shows us nothing of its screen
│   └── DecoderMissing      this installation lacks a part
└── UnreadablePicture       give up this picture; the next one may be fine
"""

from scanner.domain.text import mark


class CaptureTrouble(Exception):
    """Trouble of the world on the way from a camera or a file to a text."""

    title: str = mark("The picture cannot be read")
    advice: str = mark("Try again, or choose another camera.")

    def __init__(self, title: str | None = None, advice: str | None = None) -> None:
        self.title = title or self.title
        self.advice = advice or self.advice
        super().__init__(f"{self.title}. {self.advice}")


class CameraTrouble(CaptureTrouble):
    """The catcher keeps trying at a calm pace and says what it is waiting for."""


class NoCamera(CameraTrouble):
    title = mark("No camera")
    advice = mark("Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.")


class CameraBusy(CameraTrouble):
    title = mark("The camera is in use by another program")
    advice = mark("Close video calls and other programs that show the camera's picture.")


class CameraUnplugged(CameraTrouble):
    title = mark("The camera was unplugged")
    advice = mark("Plug it in again, best straight into the computer; scanning goes on by itself.")


class LensCovered(CameraTrouble):
    title = mark("The camera sees nothing")
    advice = mark("Open the shutter or take the cover off its lens. If the room is dark, switch on a light.")


class StreamAway(CameraTrouble):
    title = mark("The network camera does not answer")
    advice = mark("Check that it is on and in this network; scanning goes on as soon as it answers.")


class CameraForbidden(CameraTrouble):
    title = mark("This program may not use the camera")
    advice = mark("Allow it in the system's privacy settings (on Linux: add this user to the group 'video').")


class SourceTrouble(CaptureTrouble):
    """The catcher stops and tells: the same source would fail the same way."""


class SourceNotFound(SourceTrouble):
    title = mark("No such picture, folder, video or camera")
    advice = mark("Give a picture, PDF or video, a folder, or camera:0.")


class EmptyFolder(SourceTrouble):
    title = mark("There is no picture in this folder")
    advice = mark("Choose a folder with JPEG, PNG, WebP or PDF files.")


class UnreadableVideo(SourceTrouble):
    title = mark("This video cannot be read")
    advice = mark("Check that it plays elsewhere; MP4 and AVI files usually work.")


class StreamNotAllowed(SourceTrouble):
    title = mark("This network stream is not allowed")
    advice = mark("Add its whole address to stream_urls in settings.toml.")


class ScreenClosed(SourceTrouble):
    title = mark("The screen cannot be seen from here")
    advice = mark(
        "Allow this program to record the screen in the system's privacy settings, or save a picture and open that."
    )


class DecoderMissing(SourceTrouble):
    title = mark("A part that reads codes is missing")
    advice = mark("Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.")


class UnreadablePicture(CaptureTrouble):
    """The catcher leaves this picture out and goes on with the next."""

    title = mark("This picture cannot be read")
    advice = mark("Check that it opens elsewhere; it may be cut short or no picture at all.")

"""The window. The only floor that knows Qt; below it nobody does."""

from scanner.ui.lasting import make_lasting

make_lasting()

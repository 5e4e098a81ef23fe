import os, pytest, sys
from datetime import timedelta
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from scanner.domain.notices import *
from scanner.ui.tongue import TONGUE, locale_of
from tests.ui.conftest import *
from tests.ui.fakes import *
from tests.ui.fakes import EVENING, USED, ELSEWHERE, verdict, entry, conflict
class Pseudo(QTranslator):
    def __init__(self, long=False): super().__init__(); self.long=long
    def isEmpty(self): return False
    def translate(self,c,s,d=None,n=-1):
        return "\u27e6"+s+("~"*int(len(s)*.4) if self.long else "")+"\u27e7"
def shot(house,name): 
    QApplication.processEvents(); QApplication.processEvents()
    house.window.grab().save(f"/tmp/mine/i18n/shots/{name}.png")
def speak(lang):
    if lang=="rtl": TONGUE.use("ar",[Pseudo()],QLocale("ar"))
    elif lang=="long": TONGUE.use("long",[Pseudo(True)],QLocale("en_GB"))
    else: TONGUE.speak(lang)
LANGS=os.environ.get("LANGS","fr").split(",")
SIZES=[float(x) for x in os.environ.get("SIZES","1").split(",")]
PAGES=os.environ.get("PAGES","door,queue,conflicts,preflight,flow,search,supervisor,setup,help").split(",")
@pytest.mark.parametrize("size",SIZES)
@pytest.mark.parametrize("lang",LANGS)
def test_shots(house, doorway, qtbot, lang, size):
    w=house.window
    doorway.say(ListChanged(12512, EVENING), QueueChanged(3, 1, 1, 9), LineChanged(False, EVENING, "The server did not answer in time."))
    doorway.care.put(entry(7),entry(8,standing=Standing.PARKED,last_answer="The server did not answer in time."))
    doorway.care.found=[conflict()]
    for v in (verdict(),verdict(PROVISIONAL,attempt=8),verdict(ELSEWHERE,attempt=None),verdict(USED,attempt=None)):
        doorway.say(VerdictGiven(v))
    qtbot.wait(300)
    speak(lang); house.desk.change_setting("text_size",size); qtbot.wait(300)
    n=f"{lang}-{size:g}"
    for p in PAGES:
        if p=="door": shot(house,n+"-door")
        elif p in("queue","conflicts","preflight","flow"):
            w.open_queue(p); qtbot.wait(400); shot(house,f"{n}-{p}"); w.close_queue()
        elif p=="search": house.side.finding.toggle(); house.side.search.field.setText("reed"); qtbot.wait(500); shot(house,n+"-search"); house.side.search.leave()
        elif p=="supervisor": house.side.toggle_supervisor(); qtbot.wait(300); shot(house,n+"-supervisor"); house.side.supervisor.leave()
        elif p=="setup": w.show_setup(may_go_back=True); shot(house,n+"-setup"); w.show_door()
        elif p=="help": w.help.toggle(); shot(house,n+"-help"); w.help.toggle()
        elif p=="admit": doorway.say(VerdictGiven(verdict())); qtbot.wait(200); shot(house,n+"-admit")
        elif p=="cannot": doorway.say(VerdictGiven(verdict(UNKNOWN,attempt=None))); qtbot.wait(200); shot(house,n+"-cannot")
    TONGUE.speak("en")

package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.kernel.entity.Language;

class InspectionLetters {
  static LetterText words(Language l) {
    return new LetterText("fi.valvomo.inspection.control.letters", l);
  }
}

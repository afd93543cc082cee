package fi.valvomo.launcher;

/** Ends Valvomo when the program that started it is gone, where that program asks for it. */
final class ParentWatch {

  /** Set by the demo, whose Maven may be killed without a word to its children. */
  static final String PROPERTY = "valvomo.ends-with-parent";

  private ParentWatch() {}

  static void whereAskedFor() {
    if (Boolean.getBoolean(PROPERTY)) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }
}

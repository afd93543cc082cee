package fi.valvomo.report.control;

/** A template that comes with the house cannot be asked. Stops the start. */
public class BrokenTemplateException extends IllegalStateException {

  public BrokenTemplateException(String name, Object problem) {
    super("report template " + name + ": " + problem);
  }
}

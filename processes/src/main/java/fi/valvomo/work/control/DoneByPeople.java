package fi.valvomo.work.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** The engine's tasks that people complete in this transaction: these do not lapse. */
@TransactionScoped
public class DoneByPeople implements Serializable {

  private static final long serialVersionUID = 1;

  private final Set<String> engineTasks = new HashSet<>();

  void add(String engineTask) {
    engineTasks.add(engineTask);
  }

  boolean contains(String engineTask) {
    return engineTasks.contains(engineTask);
  }
}

package fi.valvomo.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Where the scenes of the demo are played. What is done in one scene is one transaction: it has no
 * other users to wait for, and most of its time would go into beginning and ending them.
 */
@ApplicationScoped
@Transactional
public class DemoStage {

  void perform(Runnable scene) {
    scene.run();
  }
}

package fi.valvomo.inspection.entity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests say that a rule said no. */
final class Refusals {

  private Refusals() {}

  static void refused(Refusal why, ThrowingCallable act) {
    assertThatThrownBy(act)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .isEqualTo(why);
  }

  static void invalid(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidException.class))
        .extracting(failure -> failure.errors().get(0).field())
        .isEqualTo(field);
  }
}

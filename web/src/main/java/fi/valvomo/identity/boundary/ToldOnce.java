package fi.valvomo.identity.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of an answer that is told this once and stored nowhere, such as the secret of a key. Who
 * sends the same submission again gets the same answer with {@code null} in its place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ToldOnce {

  /** Name of the part in the answer. */
  String value();
}

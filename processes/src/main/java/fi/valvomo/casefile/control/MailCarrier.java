package fi.valvomo.casefile.control;

/** Who takes messages out of the house. */
interface MailCarrier {

  /** Sets out with what one round has to send. */
  Trip setOut();

  /** One connection to whoever takes the messages. */
  interface Trip extends AutoCloseable {

    /** Hands one message over; whatever happens is told, not thrown. */
    Outcome carry(MailMessage message);

    /** Whether more can be carried on this trip; false when nobody is reached. */
    boolean goesOn();

    @Override
    void close();
  }
}

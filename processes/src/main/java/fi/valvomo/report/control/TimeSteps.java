package fi.valvomo.report.control;

/**
 * What the steps and messages of more time are called in the process of one kind of answer.
 *
 * @param first the producer's step
 * @param again the producer's step when it was sent back
 * @param decide the officer's step on a request
 * @param asked message: a request came
 * @param moot message: nothing is left to decide
 * @param notLate message: nothing is late any more
 * @param deadlineSet message: the last day moved
 * @param told beginning of the kinds of its events
 * @param overtaken the reason on a request that came too late to be decided
 */
record TimeSteps(
    String first,
    String again,
    String decide,
    String asked,
    String moot,
    String notLate,
    String deadlineSet,
    String told,
    String overtaken) {}

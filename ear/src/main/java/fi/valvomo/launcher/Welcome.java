package fi.valvomo.launcher;

/** The last word of a start: where to go, and with which name. */
final class Welcome {

  private Welcome() {}

  static String to(HttpAddress address, Settings settings) {
    String ready = "Valvomo is ready: " + address.uri("/");
    return settings.demo() ? ready + "\n" + ACCOUNTS : ready;
  }

  private static final String ACCOUNTS =
      """
      Demo accounts (password: demo):
        officer, officer2    supervision officers
        manager              supervision manager
        admin                people and settings
        auditor              reads everything, changes nothing
        provider-own, provider-contract, provider-voucher, provider-grant
                             service producers, one of each steering relation
        provider-own-unit and so on
                             a colleague of each, limited to some units
      Stop with Ctrl-C.""";
}

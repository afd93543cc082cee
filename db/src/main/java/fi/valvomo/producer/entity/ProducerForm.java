package fi.valvomo.producer.entity;

/** Legal form of a producer (tuottajan oikeudellinen muoto). */
public enum ProducerForm {
  /** Julkinen tuottaja: kunta, kuntayhtymä, hyvinvointialue · offentlig producent. */
  PUBLIC,
  /** Yritys: osakeyhtiö, osuuskunta, toiminimi · företag. */
  COMPANY,
  /** Yhdistys tai säätiö · förening eller stiftelse. */
  ASSOCIATION,
  /** Luonnollinen henkilö, esimerkiksi perhehoitaja · fysisk person. */
  PERSON
}

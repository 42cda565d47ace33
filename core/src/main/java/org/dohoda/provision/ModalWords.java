package org.dohoda.provision;

import java.util.Set;
import org.dohoda.words.Tongue;

/**
 * Who shall, may or must not do something, up to the verb, in words that agree whatever the gender
 * of a name is.
 */
record ModalWords(Tongue in, Set<Bearer> bearers, Modality modality) {
  String subject(BearerWords words) {
    if (bearers.isEmpty()) {
      return in.pick("někdo (neuvedeno kdo)", "somebody (not stated who)");
    }
    return isEachParty() ? eachParty() : in.all(bearers, words::bearer);
  }

  /** What each may do, any may; what each must not or need not do, none does. */
  private String eachParty() {
    return switch (modality) {
      case MAY -> in.pick("kterákoli strana", "any party");
      case NEED_NOT, SHALL_NOT -> in.pick("žádná strana", "no party");
      case SHALL, ENDEAVOURS, INTENDS, SHOULD, IS -> in.pick("každá strana", "each party");
    };
  }

  String verb() {
    return in.isCzech() ? czech(isPlural(bearers)) : english();
  }

  static boolean isPlural(Set<Bearer> bearers) {
    return bearers.size() > 1 || bearers.stream().anyMatch(BearerWords::isPlural);
  }

  private String czech(boolean plural) {
    return switch (modality) {
      case SHALL -> plural ? "mají povinnost" : "má povinnost";
      case ENDEAVOURS -> "se vynasnaží";
      case INTENDS -> plural ? "mají v úmyslu" : "má v úmyslu";
      case SHOULD -> plural ? "mají doporučeno" : "má doporučeno";
      case MAY -> plural ? "mohou" : "může";
      case NEED_NOT -> plural ? "nemají povinnost" : "nemá povinnost";
      case SHALL_NOT -> plural ? "nesmějí" : "nesmí";
      case IS -> "– uvádí se jako skutečnost:";
    };
  }

  private String english() {
    boolean none = isEachParty();
    return switch (modality) {
      case SHALL -> "shall";
      case ENDEAVOURS -> "will endeavour to";
      case INTENDS -> "will";
      case SHOULD -> "should";
      case MAY -> "may";
      case NEED_NOT -> none ? "need" : "need not";
      case SHALL_NOT -> none ? "shall" : "shall not";
      case IS -> "– stated as a fact:";
    };
  }

  private boolean isEachParty() {
    return bearers.size() == 1 && bearers.contains(Bearer.eachParty());
  }
}

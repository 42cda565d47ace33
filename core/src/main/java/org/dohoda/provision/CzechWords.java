package org.dohoda.provision;

import com.google.common.collect.ImmutableMap;

/** The Czech labels of the codes and constants of provisions. */
final class CzechWords {
  static final ImmutableMap<Object, String> WORDS = words();

  /** The Czech names of languages that papers are often drawn up in, by their codes. */
  static final ImmutableMap<String, String> LANGUAGES =
      ImmutableMap.<String, String>builder()
          .put("cs", "čeština")
          .put("sk", "slovenština")
          .put("pl", "polština")
          .put("de", "němčina")
          .put("en", "angličtina")
          .put("fr", "francouzština")
          .put("es", "španělština")
          .put("it", "italština")
          .put("hu", "maďarština")
          .put("uk", "ukrajinština")
          .buildOrThrow();

  private CzechWords() {}

  private static ImmutableMap<Object, String> words() {
    ImmutableMap.Builder<Object, String> words = ImmutableMap.builder();
    acts(words);
    principleNames(words);
    bases(words);
    consequences(words);
    terminationGrounds(words);
    informationLevels(words);
    endDuties(words);
    channels(words);
    decisionMethods(words);
    appointments(words);
    seatEndings(words);
    settlementMethods(words);
    propertyKinds(words);
    constants(words);
    return words.buildOrThrow();
  }

  private static void acts(ImmutableMap.Builder<Object, String> words) {
    words.put(Acts.INFORM, "informovat");
    words.put(Acts.NOTIFY, "oznámit");
    words.put(Acts.REPORT, "předložit zprávu");
    words.put(Acts.CONSULT, "projednat");
    words.put(Acts.ADVISE, "poskytnout poradenství");
    words.put(Acts.COORDINATE, "koordinovat");
    words.put(Acts.COOPERATE, "spolupracovat");
    words.put(Acts.PREPARE, "zpracovat");
    words.put(Acts.ADOPT, "přijmout");
    words.put(Acts.IMPLEMENT, "realizovat");
    words.put(Acts.EVALUATE, "vyhodnotit");
    words.put(Acts.APPOINT, "určit");
    words.put(Acts.CONVENE, "svolat");
    words.put(Acts.ATTEND, "účastnit se");
    words.put(Acts.CHAIR, "předsedat");
    words.put(Acts.ORGANISE, "uspořádat");
    words.put(Acts.TRAIN, "vzdělávat");
    words.put(Acts.SECOND, "vyslat");
    words.put(Acts.PROVIDE, "poskytnout");
    words.put(Acts.SUPPORT, "podporovat");
    words.put(Acts.PRIORITISE, "upřednostnit");
    words.put(Acts.MAINTAIN, "zachovat");
    words.put(Acts.REMAIN, "zůstat");
    words.put(Acts.PAY, "zaplatit");
    words.put(Acts.REIMBURSE, "uhradit");
    words.put(Acts.SHARE_DATA, "zpřístupnit data");
    words.put(Acts.PROCESS_DATA, "zpracovávat osobní údaje");
    words.put(Acts.PUBLISH, "zveřejnit");
    words.put(Acts.KEEP_RECORDS, "uchovávat dokumentaci");
    words.put(Acts.CIRCULATE, "rozeslat");
    words.put(Acts.EXCLUDE, "vyloučit");
    words.put(Acts.SUSPEND, "pozastavit");
    words.put(Acts.ACCEDE, "přistoupit");
    words.put(Acts.CONCLUDE_AGREEMENT, "uzavřít dohodu");
    words.put(Acts.AMEND_AGREEMENT, "změnit dohodu");
    words.put(Acts.SPEND_FUNDS, "vynaložit prostředky");
    words.put(Acts.MEET, "setkávat se");
    words.put(Acts.INVITE, "pozvat");
    words.put(Acts.PROPOSE, "navrhnout");
    words.put(Acts.RECALL, "odvolat");
    words.put(Acts.INCREASE, "zvýšit");
    words.put(Acts.REDUCE, "snížit");
    words.put(Acts.REQUEST, "požádat");
    words.put(Acts.MONITOR, "sledovat");
    words.put(Acts.OWN, "vlastnit");
    words.put(Acts.BE_LIABLE, "odpovídat za škodu");
    words.put(Acts.INSURE, "pojistit");
    words.put(Acts.ASSIGN, "postoupit");
    words.put(Acts.DELEGATE, "pověřit");
    words.put(Acts.RETURN, "vrátit");
    words.put(Acts.RECLAIM, "žádat zpět");
    words.put(Acts.COMPLY, "být v souladu");
    words.put(Acts.ACHIEVE, "dosáhnout");
    words.put(Acts.CONTROL_DATA, "být správcem osobních údajů");
  }

  private static void principleNames(ImmutableMap.Builder<Object, String> words) {
    words.put(PrincipleNames.PARTNERSHIP, "partnerství");
    words.put(PrincipleNames.EQUALITY, "rovnost");
    words.put(PrincipleNames.TRANSPARENCY, "transparentnost");
    words.put(PrincipleNames.MUTUAL_INFORMATION, "vzájemná informovanost");
    words.put(PrincipleNames.GOOD_FAITH, "dobrá víra");
    words.put(PrincipleNames.MUTUAL_RESPECT, "vzájemný respekt");
    words.put(PrincipleNames.INDEPENDENCE, "nezávislost");
    words.put(PrincipleNames.SUBSIDIARITY, "subsidiarita");
    words.put(PrincipleNames.VOLUNTARINESS, "dobrovolnost");
    words.put(PrincipleNames.NON_DISCRIMINATION, "zákaz diskriminace");
    words.put(PrincipleNames.NON_EXCLUSIVITY, "nevýlučnost");
    words.put(PrincipleNames.ECONOMY, "hospodárnost");
    words.put(PrincipleNames.NO_SURPRISES, "včasné varování");
  }

  private static void bases(ImmutableMap.Builder<Object, String> words) {
    words.put(Bases.ALL_MEMBERS, "všichni členové");
    words.put(Bases.SEATS, "všechna místa");
    words.put(Bases.VOTING_MEMBERS, "členové s hlasovacím právem");
    words.put(Bases.MEMBERS_PRESENT, "přítomní členové");
    words.put(Bases.MEMBERS_PRESENT_AND_VOTING, "přítomní a hlasující členové");
    words.put(Bases.VOTES_CAST, "odevzdané hlasy");
    words.put(Bases.PARTIES, "smluvní strany");
    words.put(Bases.MEMBERS_OF_EACH_PARTY, "členové za každou stranu");
    words.put(Bases.ELIGIBLE_COSTS, "uznatelné náklady");
    words.put(Bases.TOTAL_COSTS, "celkové náklady");
    words.put(Bases.INHABITANTS, "obyvatelé");
  }

  private static void consequences(ImmutableMap.Builder<Object, String> words) {
    words.put(Consequences.VOID, "neplatnost");
    words.put(Consequences.NOT_EFFECTIVE, "neúčinnost");
    words.put(Consequences.VOIDABLE, "relativní neplatnost");
    words.put(Consequences.NO_EXPENSES, "bez nároku na úhradu");
    words.put(Consequences.LAPSES, "zánik");
  }

  private static void terminationGrounds(ImmutableMap.Builder<Object, String> words) {
    words.put(TerminationGrounds.NO_GROUND_NEEDED, "bez udání důvodu");
    words.put(TerminationGrounds.MUTUAL_AGREEMENT, "dohoda stran");
    words.put(TerminationGrounds.BREACH, "porušení");
    words.put(TerminationGrounds.MATERIAL_BREACH, "podstatné porušení");
    words.put(TerminationGrounds.CHANGE_OF_LAW, "změna právní úpravy");
    words.put(TerminationGrounds.LOSS_OF_FUNDING, "ztráta financování");
    words.put(TerminationGrounds.PURPOSE_ACHIEVED, "splnění účelu");
    words.put(TerminationGrounds.PURPOSE_IMPOSSIBLE, "nemožnost plnění");
    words.put(TerminationGrounds.PARTY_CEASES, "zánik strany");
    words.put(TerminationGrounds.FORCE_MAJEURE, "vyšší moc");
  }

  private static void informationLevels(ImmutableMap.Builder<Object, String> words) {
    words.put(InformationLevels.PUBLIC, "veřejné");
    words.put(InformationLevels.INTERNAL, "interní");
    words.put(InformationLevels.CONFIDENTIAL, "důvěrné");
    words.put(InformationLevels.MARKED_CONFIDENTIAL, "označené jako důvěrné");
    words.put(InformationLevels.CLASSIFIED, "utajované");
    words.put(InformationLevels.PERSONAL, "osobní údaje");
    words.put(InformationLevels.SPECIAL_CATEGORY, "zvláštní kategorie osobních údajů");
    words.put(InformationLevels.ANONYMISED, "anonymizované");
    words.put(InformationLevels.AGGREGATED, "agregované");
  }

  private static void endDuties(ImmutableMap.Builder<Object, String> words) {
    words.put(EndDuties.ERASE, "vymazat");
    words.put(EndDuties.RETURN, "vrátit");
    words.put(EndDuties.KEEP, "uchovat");
    words.put(EndDuties.ANONYMISE, "anonymizovat");
    words.put(EndDuties.CERTIFY, "potvrdit výmaz");
  }

  private static void channels(ImmutableMap.Builder<Object, String> words) {
    words.put(Channels.EMAIL, "e-mail");
    words.put(Channels.DATA_BOX, "datová schránka");
    words.put(Channels.POST, "pošta");
    words.put(Channels.PHONE, "telefon");
    words.put(Channels.IN_PERSON, "osobně");
    words.put(Channels.MEETING, "na jednání");
    words.put(Channels.WEBSITE, "internetové stránky");
    words.put(Channels.CONTRACTS_REGISTER, "registr smluv");
    words.put(Channels.OFFICIAL_BOARD, "úřední deska");
    words.put(Channels.OFFICIAL_GAZETTE, "úřední věstník");
    words.put(Channels.PRESS, "tisk");
    words.put(Channels.SOCIAL_MEDIA, "sociální sítě");
  }

  private static void decisionMethods(ImmutableMap.Builder<Object, String> words) {
    words.put(DecisionMethods.VOTE, "hlasování");
    words.put(DecisionMethods.SECRET_BALLOT, "tajné hlasování");
    words.put(DecisionMethods.UNANIMITY, "jednomyslně");
    words.put(DecisionMethods.CONSENSUS, "konsenzus");
    words.put(DecisionMethods.WRITTEN_PROCEDURE, "per rollam");
    words.put(DecisionMethods.SILENCE_PROCEDURE, "mlčky");
    words.put(DecisionMethods.BY_CHAIR, "rozhodnutí předsedajícího");
  }

  private static void appointments(ImmutableMap.Builder<Object, String> words) {
    words.put(Appointments.APPOINTED, "jmenování");
    words.put(Appointments.ELECTED, "volba");
    words.put(Appointments.DELEGATED, "vyslání");
    words.put(Appointments.NOMINATED, "nominace");
    words.put(Appointments.EX_OFFICIO, "z titulu funkce");
    words.put(Appointments.CO_OPTED, "kooptace");
    words.put(Appointments.ROTATING, "střídání");
  }

  private static void seatEndings(ImmutableMap.Builder<Object, String> words) {
    words.put(SeatEndings.RESIGNATION, "vzdání se funkce");
    words.put(SeatEndings.RECALL, "odvolání");
    words.put(SeatEndings.END_OF_TERM, "uplynutí funkčního období");
    words.put(SeatEndings.END_OF_MANDATE, "zánik mandátu nebo funkce");
    words.put(SeatEndings.DISQUALIFICATION, "ztráta způsobilosti");
    words.put(SeatEndings.ABSENCE, "neúčast na jednáních");
    words.put(SeatEndings.DEATH, "úmrtí");
    words.put(SeatEndings.END_OF_BODY, "zrušení orgánu");
  }

  private static void settlementMethods(ImmutableMap.Builder<Object, String> words) {
    words.put(SettlementMethods.NEGOTIATION, "jednání");
    words.put(SettlementMethods.ESCALATION, "postoupení nadřízeným");
    words.put(SettlementMethods.CONCILIATION, "smírčí řízení");
    words.put(SettlementMethods.MEDIATION, "mediace");
    words.put(SettlementMethods.EXPERT_DETERMINATION, "rozhodnutí odborníka");
    words.put(SettlementMethods.ARBITRATION, "rozhodčí řízení");
    words.put(SettlementMethods.COURT, "soud");
  }

  private static void propertyKinds(ImmutableMap.Builder<Object, String> words) {
    words.put(PropertyKinds.BACKGROUND, "vnesené hodnoty");
    words.put(PropertyKinds.OWN_RESULTS, "vlastní výsledky");
    words.put(PropertyKinds.JOINT_RESULTS, "společné výsledky");
    words.put(PropertyKinds.RESULTS, "výsledky");
    words.put(PropertyKinds.DATA, "data");
    words.put(PropertyKinds.INVENTIONS, "vynálezy");
    words.put(PropertyKinds.NAMES_AND_LOGOS, "názvy a loga");
  }

  private static void constants(ImmutableMap.Builder<Object, String> words) {
    words.put(Comparison.EXACTLY, "přesně");
    words.put(Comparison.AT_LEAST, "nejméně");
    words.put(Comparison.MORE_THAN, "více než");
    words.put(Comparison.AT_MOST, "nejvýše");
    words.put(Comparison.LESS_THAN, "méně než");
    words.put(Comparison.ABOUT, "přibližně");
    words.put(LinkKind.IN_RETURN_FOR, "výměnou za");
    words.put(LinkKind.IN_ORDER_THAT, "za účelem");
    words.put(LinkKind.ONLY_AFTER, "teprve poté, co");
    words.put(LinkKind.NOTWITHSTANDING, "bez ohledu na");
    words.put(LinkKind.SUBJECT_TO, "s výhradou");
    words.put(RenewalMode.AUTOMATIC, "automaticky");
    words.put(RenewalMode.BY_AGREEMENT, "dohodou");
    words.put(RenewalMode.BY_NOTICE, "oznámením");
    words.put(SharingDirection.ONE_WAY, "jednostranně");
    words.put(SharingDirection.MUTUAL, "vzájemně");
    words.put(LiabilityExtent.FULL, "plně");
    words.put(LiabilityExtent.LIMITED, "omezeně");
    words.put(LiabilityExtent.NONE, "vyloučena");
    words.put(Relief.SUSPENDED, "pozastavují se");
    words.put(Relief.RELEASED, "zanikají");
    words.put(Relief.EXTENDED, "lhůty se prodlužují");
    words.put(Relief.NOT_STATED, "neuvedeno");
    words.put(Bearer.Bond.JOINTLY, "společně");
    words.put(Bearer.Bond.SEVERALLY, "každý za sebe");
    words.put(Bearer.Bond.JOINTLY_AND_SEVERALLY, "společně a nerozdílně");
    words.put(TerminationReach.LEAVER_ALONE, "jen pro vystupující stranu");
    words.put(TerminationReach.ALL, "pro všechny strany");
    words.put(TerminationReach.NOT_STATED, "neuvedeno");
  }
}

package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The acts that papers speak of most; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Acts {
  /** Tell what one knows or what has happened (informovat). */
  public static final Act INFORM = Act.of("inform");

  /** Give a formal notice of a fact (oznámit). */
  public static final Act NOTIFY = Act.of("notify");

  /** Hand in a report (předložit zprávu). */
  public static final Act REPORT = Act.of("report");

  /** Ask for a view before acting and weigh it (projednat, konzultovat). */
  public static final Act CONSULT = Act.of("consult");

  /** Give professional or methodical advice (poskytnout poradenství). */
  public static final Act ADVISE = Act.of("advise");

  /** Bring the acts of several into line (koordinovat). */
  public static final Act COORDINATE = Act.of("coordinate");

  /** Work together, without a narrower act being named (spolupracovat). */
  public static final Act COOPERATE = Act.of("cooperate");

  /** Draw up a plan, an analysis or another text (zpracovat). */
  public static final Act PREPARE = Act.of("prepare");

  /** Adopt a text or a decision (přijmout, schválit). */
  public static final Act ADOPT = Act.of("adopt");

  /** Carry out what has been adopted (realizovat). */
  public static final Act IMPLEMENT = Act.of("implement");

  /** Judge what has come of it (vyhodnotit). */
  public static final Act EVALUATE = Act.of("evaluate");

  /** Name a person or a body for a task (určit, jmenovat). */
  public static final Act APPOINT = Act.of("appoint");

  /** Call a meeting (svolat). */
  public static final Act CONVENE = Act.of("convene");

  /** Take part in a meeting or an event (účastnit se). */
  public static final Act ATTEND = Act.of("attend");

  /** Preside over a body (předsedat). */
  public static final Act CHAIR = Act.of("chair");

  /** Hold an event or run an activity (uspořádat, organizovat). */
  public static final Act ORGANISE = Act.of("organise");

  /** Teach people (vzdělávat, školit). */
  public static final Act TRAIN = Act.of("train");

  /** Send staff to work elsewhere for a time (vyslat). */
  public static final Act SECOND = Act.of("second");

  /** Make premises, staff, services or things available (poskytnout). */
  public static final Act PROVIDE = Act.of("provide");

  /** Help another in what it does (podporovat). */
  public static final Act SUPPORT = Act.of("support");

  /** Treat somebody or something before others (upřednostnit). */
  public static final Act PRIORITISE = Act.of("prioritise");

  /** Keep something as it is (zachovat, udržovat). */
  public static final Act MAINTAIN = Act.of("maintain");

  /** Go on being what one is (zůstat). */
  public static final Act REMAIN = Act.of("remain");

  /** Pay money (zaplatit). */
  public static final Act PAY = Act.of("pay");

  /** Pay back what another has spent (uhradit vynaložené náklady). */
  public static final Act REIMBURSE = Act.of("reimburse");

  /** Hand over data or give access to them (zpřístupnit data). */
  public static final Act SHARE_DATA = Act.of("share-data");

  /** Process personal data (zpracovávat osobní údaje). */
  public static final Act PROCESS_DATA = Act.of("process-data");

  /** Make public (zveřejnit). */
  public static final Act PUBLISH = Act.of("publish");

  /** Keep documents or records (uchovávat dokumentaci). */
  public static final Act KEEP_RECORDS = Act.of("keep-records");

  /** Send papers round to those entitled to them (rozeslat). */
  public static final Act CIRCULATE = Act.of("circulate");

  /** Keep somebody out, of a meeting or an item (vyloučit). */
  public static final Act EXCLUDE = Act.of("exclude");

  /** Stop for a time what would otherwise go on (pozastavit). */
  public static final Act SUSPEND = Act.of("suspend");

  /** Become a party later (přistoupit). */
  public static final Act ACCEDE = Act.of("accede");

  /** Conclude an agreement (uzavřít dohodu). */
  public static final Act CONCLUDE_AGREEMENT = Act.of("conclude-agreement");

  /** Change an agreement (změnit dohodu). */
  public static final Act AMEND_AGREEMENT = Act.of("amend-agreement");

  /** Commit or spend funds (vynaložit prostředky). */
  public static final Act SPEND_FUNDS = Act.of("spend-funds");

  /** Come together for talks (setkávat se). */
  public static final Act MEET = Act.of("meet");

  /** Ask somebody to take part (pozvat). */
  public static final Act INVITE = Act.of("invite");

  /** Put something forward for decision (navrhnout). */
  public static final Act PROPOSE = Act.of("propose");

  /** Take an office or a seat from somebody (odvolat). */
  public static final Act RECALL = Act.of("recall");

  /** Make more of something (zvýšit). */
  public static final Act INCREASE = Act.of("increase");

  /** Make less of something (snížit). */
  public static final Act REDUCE = Act.of("reduce");

  /** Ask somebody for something (požádat). */
  public static final Act REQUEST = Act.of("request");

  /** Follow how something goes (sledovat). */
  public static final Act MONITOR = Act.of("monitor");

  /** Have the ownership or the rights in a work (vlastnit, být nositelem práv). */
  public static final Act OWN = Act.of("own");

  /** Answer for damage (odpovídat za škodu). */
  public static final Act BE_LIABLE = Act.of("be-liable");

  /** Take out insurance (pojistit). */
  public static final Act INSURE = Act.of("insure");

  /** Hand rights or duties over to another (postoupit). */
  public static final Act ASSIGN = Act.of("assign");

  /** Hand a power or a task over, such as the signing of papers (pověřit, delegovat). */
  public static final Act DELEGATE = Act.of("delegate");

  /** Give back what one has received (vrátit). */
  public static final Act RETURN = Act.of("return");

  /** Ask for the return of what one has given (žádat zpět, vymáhat). */
  public static final Act RECLAIM = Act.of("reclaim");

  /** Act as a law or a standard asks (dodržovat, být v souladu s). */
  public static final Act COMPLY = Act.of("comply");

  /** Reach a stated target, such as the value of an indicator (dosáhnout, naplnit ukazatel). */
  public static final Act ACHIEVE = Act.of("achieve");

  /** Decide why and how personal data are processed (být správcem osobních údajů). */
  public static final Act CONTROL_DATA = Act.of("control-data");

  private static final ImmutableSet<Act> ALL =
      ImmutableSet.of(
          INFORM,
          NOTIFY,
          REPORT,
          CONSULT,
          ADVISE,
          COORDINATE,
          COOPERATE,
          PREPARE,
          ADOPT,
          IMPLEMENT,
          EVALUATE,
          APPOINT,
          CONVENE,
          ATTEND,
          CHAIR,
          ORGANISE,
          TRAIN,
          SECOND,
          PROVIDE,
          SUPPORT,
          PRIORITISE,
          MAINTAIN,
          REMAIN,
          PAY,
          REIMBURSE,
          SHARE_DATA,
          PROCESS_DATA,
          PUBLISH,
          KEEP_RECORDS,
          CIRCULATE,
          EXCLUDE,
          SUSPEND,
          ACCEDE,
          CONCLUDE_AGREEMENT,
          AMEND_AGREEMENT,
          SPEND_FUNDS,
          MEET,
          INVITE,
          PROPOSE,
          RECALL,
          INCREASE,
          REDUCE,
          REQUEST,
          MONITOR,
          OWN,
          BE_LIABLE,
          INSURE,
          ASSIGN,
          DELEGATE,
          RETURN,
          RECLAIM,
          COMPLY,
          ACHIEVE,
          CONTROL_DATA);

  private Acts() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Act> all() {
    return ALL;
  }
}

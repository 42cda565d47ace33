package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;

/** Generators of meetings and their agendas. */
public final class Meetings {
  private static final Arbitrary<Meeting> MEETINGS =
      Drawing.of(
          () ->
              Combinators.combine(
                      Ids.bodyIds(),
                      LocalDates.localDates(),
                      Arbitraries.of(Session.class),
                      agendaItems().list().ofMaxSize(3))
                  .as(
                      (body, date, session, agenda) ->
                          Meeting.builder()
                              .body(body)
                              .date(date)
                              .session(session)
                              .agenda(agenda)
                              .build()));

  private Meetings() {}

  /** {@return items of an agenda} */
  public static Arbitrary<AgendaItem> agendaItems() {
    return Combinators.combine(
            LocalizedTexts.localizedTexts(),
            Listeds.listeds(Ids.policyAreaIds()).optional(0.6),
            Ids.organizationIds().optional(0.6),
            Arbitraries.of(Session.class))
        .as(
            (label, areas, author, session) ->
                AgendaItem.builder()
                    .label(label)
                    .areas(areas)
                    .author(author)
                    .session(session)
                    .build())
        .withoutEdgeCases();
  }

  /** {@return meetings with none to three items} */
  public static Arbitrary<Meeting> meetings() {
    return MEETINGS;
  }
}

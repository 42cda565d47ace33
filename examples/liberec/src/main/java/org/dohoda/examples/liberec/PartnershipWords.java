package org.dohoda.examples.liberec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dohoda.analysis.PartnerGround;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.StatusGround;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;

/** What the status of a partnership rests on, in words. */
final class PartnershipWords {
  private final View view;

  PartnershipWords(View view) {
    this.view = view;
  }

  String ground(PartnerGround ground) {
    Optional<Partnership> partnership = view.register().partnership(ground.partnership());
    Map<String, List<StatusGround>> byEvent =
        ground.statusGrounds().stream()
            .collect(
                Collectors.groupingBy(
                    each -> event(each, partnership), LinkedHashMap::new, Collectors.toList()));
    return byEvent.entrySet().stream()
            .map(entry -> rests(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; "))
        + view.of("; possible: ", "; možné: ")
        + (ground.possible().size() == PartnershipStatus.values().length
            ? view.of("any status", "jakýkoli stav")
            : view.list(ground.possible(), status -> Words.of(view.language(), status)));
  }

  private String event(StatusGround ground, Optional<Partnership> partnership) {
    return ground
        .event()
        .flatMap(path -> partnership.flatMap(each -> event(each, path)))
        .map(this::event)
        .orElse(view.of("nothing recorded", "žádný záznam"));
  }

  private String rests(String event, List<StatusGround> grounds) {
    return event
        + ": "
        + grounds.stream()
            .map(StatusGround::basis)
            .map(this::basis)
            .collect(Collectors.joining(view.of(", or ", ", nebo ")));
  }

  private String basis(StatusGround.Basis basis) {
    return switch (basis) {
      case NOTHING_RECORDED -> view.of("nothing follows from it", "nic z něj neplyne");
      case BEFORE -> view.of("the day is before it", "den je před tím");
      case EVENT -> view.of("the status that it shows", "stav, který dokládá");
      case UNRECORDED_CHANGE ->
          view.of("changed since without a record", "změna od té doby bez záznamu");
    };
  }

  private String event(PartnershipEvent event) {
    String kind =
        event instanceof Attested
            ? view.of("attested as ", "doloženo jako ") + Words.of(view.language(), event.status())
            : Words.of(view.language(), event.kind());
    return kind
        + " "
        + event
            .date()
            .map(PartialDate::toString)
            .orElse(view.of("(day not stated)", "(den neuveden)"));
  }

  /** The event at a path such as {@code /episodes/0/events/1}. */
  private static Optional<PartnershipEvent> event(Partnership partnership, ModelPath path) {
    for (int i = 0; i < partnership.episodes().size(); i++) {
      ModelPath events = ModelPath.ROOT.member("episodes").index(i).member("events");
      for (int j = 0; j < partnership.episodes().get(i).events().size(); j++) {
        if (events.index(j).equals(path)) {
          return Optional.of(partnership.episodes().get(i).events().get(j));
        }
      }
    }
    return Optional.empty();
  }
}

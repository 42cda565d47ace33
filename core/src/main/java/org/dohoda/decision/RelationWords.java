package org.dohoda.decision;

import java.util.List;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;
import org.dohoda.words.Tongue;

/** The relations by which links hold, in words, told from where they stand in the register. */
final class RelationWords {
  private final Tongue in;

  RelationWords(Tongue in) {
    this.in = in;
  }

  /** One relation with what it connects; of two, first the unit, the predecessor or the holder. */
  String relation(ModelPath path) {
    List<String> steps = path.steps();
    return switch (steps.get(0)) {
      case "affiliations" -> in.pick("začlenění", "the affiliation") + between(steps);
      case "successions" -> in.pick("nástupnictví", "the succession") + between(steps);
      case "stakes" -> in.pick("účast", "the stake") + between(steps);
      case "memberships" ->
          in.pick("členství", "the membership") + " (" + in.name(BodyId.of(steps.get(1))) + ")";
      default -> ofPaper(steps) + " (" + in.name(InstrumentId.of(steps.get(1))) + ")";
    };
  }

  private String between(List<String> steps) {
    return " ("
        + in.name(OrganizationId.of(steps.get(1)))
        + " → "
        + in.name(OrganizationId.of(steps.get(2)))
        + ")";
  }

  /** An amendment as a whole, or within a paper the unit through which a party acts. */
  private String ofPaper(List<String> steps) {
    return steps.contains("through")
        ? in.pick(
            "útvar, jehož prostřednictvím strana jedná", "the unit through which a party acts")
        : in.pick("dodatek", "the amendment");
  }
}

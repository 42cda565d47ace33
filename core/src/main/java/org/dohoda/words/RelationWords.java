package org.dohoda.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;

/** Relations of the record in words, told from where they stand in the register. */
public final class RelationWords {
  private final Tongue in;

  public RelationWords(Tongue in) {
    this.in = in;
  }

  /** One relation with what it connects; of two, first the unit, the predecessor or the holder. */
  public String relation(ModelPath path) {
    return kind(path)
        + ends(path).stream().map(in::name).collect(Collectors.joining(" → ", " (", ")"));
  }

  private String kind(ModelPath path) {
    List<String> steps = path.steps();
    return switch (steps.get(0)) {
      case "affiliations" -> in.pick("začlenění", "the affiliation");
      case "successions" -> in.pick("nástupnictví", "the succession");
      case "stakes" -> in.pick("účast", "the stake");
      case "memberships" -> in.pick("členství", "the membership");
      default ->
          steps.contains("through")
              ? in.pick(
                  "útvar, jehož prostřednictvím strana jedná",
                  "the unit through which a party acts")
              : in.pick("dodatek", "the amendment");
    };
  }

  /** What a relation at a place connects: two organizations, or one body or paper. */
  public static ImmutableList<Id> ends(ModelPath path) {
    List<String> steps = path.steps();
    return switch (steps.get(0)) {
      case "memberships" -> ImmutableList.of(BodyId.of(steps.get(1)));
      case "instruments" -> ImmutableList.of(InstrumentId.of(steps.get(1)));
      default -> ImmutableList.of(OrganizationId.of(steps.get(1)), OrganizationId.of(steps.get(2)));
    };
  }
}

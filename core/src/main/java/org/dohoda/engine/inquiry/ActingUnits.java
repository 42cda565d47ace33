package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Originals;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;

/**
 * The units through which parties act by what their papers say: for such a paper a unit stands on
 * the side of its party as if it were affiliated to it.
 */
public final class ActingUnits {
  private final ImmutableListMultimap<OrganizationId, Acting> byUnit;
  private final ImmutableListMultimap<OrganizationId, Acting> byParty;

  private ActingUnits(List<Acting> all) {
    this.byUnit = Multimaps.index(all, Acting::unit);
    this.byParty = Multimaps.index(all, Acting::party);
  }

  /**
   * That a party acts through a unit.
   *
   * @param instrument the paper to which it is a party
   * @param party the party
   * @param unit the unit
   * @param period the days on which it does
   * @param path where this stands
   */
  public record Acting(
      InstrumentId instrument,
      OrganizationId party,
      OrganizationId unit,
      Period period,
      ModelPath path) {

    /** When the paper names the party and it acts through the unit. */
    public Holding holding(Effects effects) {
      return Holding.all(
          effects.hasBeenParty(instrument, party),
          Effects.of(
              period,
              List.of(),
              DayKind.RELATION_START,
              DayKind.RELATION_END,
              path.member("period"),
              ImmutableSet.of(Presumption.CONTINUES)));
    }
  }

  /** Those of a register: of the parties from the first, and of those who join by amendments. */
  static ActingUnits of(CooperationRegister register) {
    Originals originals = Originals.of(register);
    List<Acting> found = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        for (Party party : memorandum.parties()) {
          add(instrument.id(), party, Paths.party(instrument.id(), party.organization()), found);
        }
      } else if (instrument instanceof Amendment amendment) {
        Originals.Original original = originals.of(amendment);
        InstrumentId amended = original.notRecorded().orElse(original.instrument().id());
        ImmutableList<Change> changes = amendment.changes();
        for (int i = 0; i < changes.size(); i++) {
          if (changes.get(i) instanceof Change.PartyJoins joins) {
            add(amended, joins.party(), Paths.change(amendment.id(), i).member("party"), found);
          }
        }
      }
    }
    return new ActingUnits(found);
  }

  private static void add(
      InstrumentId instrument, Party party, ModelPath path, List<Acting> found) {
    for (int i = 0; i < party.through().size(); i++) {
      found.add(
          new Acting(
              instrument,
              party.organization(),
              party.through().get(i).unit(),
              party.through().get(i).period(),
              path.member("through").index(i)));
    }
  }

  /** The parties of an instrument that ever act through a unit. */
  Stream<Acting> of(InstrumentId instrument, OrganizationId unit) {
    return byUnit.get(unit).stream().filter(each -> each.instrument().equals(instrument));
  }

  /** The parties, of whatever instrument, that ever act through a unit. */
  Stream<OrganizationId> parties(OrganizationId unit) {
    return byUnit.get(unit).stream().map(Acting::party);
  }

  /** The units through which a party, of whatever instrument, ever acts. */
  Stream<OrganizationId> units(OrganizationId party) {
    return byParty.get(party).stream().map(Acting::unit);
  }

  /** All units through which parties ever act. */
  Set<OrganizationId> all() {
    return byUnit.keySet();
  }
}

package org.dohoda.json.model.value;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.Patterns;
import org.dohoda.provision.Base;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Money;
import org.dohoda.provision.Quantity;

/** Quantities: counts, shares and sums of money, each compared. */
public final class Quantities {
  public static final Codec<Base> BASE = Codecs.code(Base::of, Bases.all());
  public static final Codec<Comparison> COMPARISON = Codecs.constants(Comparison.class);
  public static final Codec<Fraction> FRACTION =
      Codecs.text(Fraction::parse, Fraction::toString, Schema.matching(Patterns.FRACTION), "1/2");
  public static final Codec<Money> MONEY = money();
  public static final Codec<Quantity> QUANTITY = quantity();

  private Quantities() {}

  private static Codec<Quantity> quantity() {
    Cases<Quantity> c = Cases.of("quantity");
    var count = c.member("count", count());
    var share = c.member("share", share());
    var sum = c.member("sum", sum());
    return c.bind(
        new Mapping<>() {
          @Override
          public Quantity make(Slots v) {
            if (v.has(count)) {
              return v.get(count);
            }
            return v.has(share) ? v.get(share) : v.get(sum);
          }

          @Override
          public void write(Members m, Quantity quantity) {
            if (quantity instanceof Quantity.Count it) {
              m.put(count, it);
            } else if (quantity instanceof Quantity.Share it) {
              m.put(share, it);
            } else if (quantity instanceof Quantity.Sum it) {
              m.put(sum, it);
            }
          }
        });
  }

  private static ObjectShape<Money> money() {
    Fields<Money> f = Fields.of("money");
    var amount = f.required("amount", Codecs.decimal());
    var currency =
        f.required(
            "currency",
            Codecs.repeated(Codecs.token(c -> c, Writing::string, "[A-Z]{3}", 3, "CZK")));
    return f.bind(
        new Mapping<>() {
          @Override
          public Money make(Slots v) {
            return new Money(v.get(amount), v.get(currency));
          }

          @Override
          public void write(Members m, Money money) {
            m.put(amount, money.amount());
            m.put(currency, money.currency());
          }
        });
  }

  private static ObjectShape<Quantity.Count> count() {
    Fields<Quantity.Count> f = Fields.of("count");
    var comparison = f.required("comparison", COMPARISON);
    var number = f.required("number", Values.COUNT);
    var base = f.optional("base", BASE);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Quantity.Count make(Slots v) {
            return new Quantity.Count(
                v.get(comparison), v.get(number), v.get(base), v.get(wording));
          }

          @Override
          public void write(Members m, Quantity.Count count) {
            m.put(comparison, count.comparison());
            m.put(number, count.number());
            m.put(base, count.base());
            m.put(wording, count.wording());
          }
        });
  }

  private static ObjectShape<Quantity.Share> share() {
    Fields<Quantity.Share> f = Fields.of("share");
    var comparison = f.required("comparison", COMPARISON);
    var fraction = f.required("fraction", FRACTION);
    var base = f.optional("base", BASE);
    var wording = f.optional("wording", Values.TEXT);
    var per = f.optional("per", Times.SPAN);
    f.atLeastOne(base, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Quantity.Share make(Slots v) {
            return new Quantity.Share(
                v.get(comparison), v.get(fraction), v.get(base), v.get(per), v.get(wording));
          }

          @Override
          public void write(Members m, Quantity.Share share) {
            m.put(comparison, share.comparison());
            m.put(fraction, share.fraction());
            m.put(base, share.base());
            m.put(wording, share.wording());
            m.put(per, share.per());
          }
        });
  }

  private static ObjectShape<Quantity.Sum> sum() {
    Fields<Quantity.Sum> f = Fields.of("sum");
    var comparison = f.required("comparison", COMPARISON);
    var money = f.required("money", MONEY);
    var per = f.optional("per", Times.SPAN);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Quantity.Sum make(Slots v) {
            return new Quantity.Sum(v.get(comparison), v.get(money), v.get(per), v.get(wording));
          }

          @Override
          public void write(Members m, Quantity.Sum sum) {
            m.put(comparison, sum.comparison());
            m.put(money, sum.money());
            m.put(per, sum.per());
            m.put(wording, sum.wording());
          }
        });
  }
}

package org.dohoda.json.model;

import org.dohoda.json.codec.ChoiceCodec;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Base;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Money;
import org.dohoda.provision.Quantity;

/** Quantities: counts, shares and sums of money, each compared. */
final class Quantities {
  static final Codec<Base> BASE = Codecs.code(Base::of, Bases.all());
  static final Codec<Comparison> COMPARISON = Codecs.constants(Comparison.class);
  static final Codec<Fraction> FRACTION = Codecs.text(Fraction::parse, Fraction::toString, "1/2");
  static final Codec<Money> MONEY = money();
  static final Codec<Quantity> QUANTITY =
      ChoiceCodec.<Quantity>of("quantity")
          .member("count", count(), Quantity.Count.class)
          .member("share", share(), Quantity.Share.class)
          .member("sum", sum(), Quantity.Sum.class)
          .build();

  private Quantities() {}

  private static ObjectShape<Money> money() {
    Fields<Money> f = Fields.of("money");
    var amount = f.required("amount", Codecs.decimal(), Money::amount);
    var currency =
        f.required("currency", Codecs.token(c -> c, c -> c, "[A-Z]{3}", "CZK"), Money::currency);
    return f.make(v -> new Money(v.get(amount), v.get(currency)));
  }

  private static ObjectShape<Quantity.Count> count() {
    Fields<Quantity.Count> f = Fields.of("count");
    var comparison = f.required("comparison", COMPARISON, Quantity.Count::comparison);
    var number = f.required("number", Values.COUNT, Quantity.Count::number);
    var base = f.optional("base", BASE, Quantity.Count::base);
    var wording = f.optional("wording", Values.TEXT, Quantity.Count::wording);
    return f.make(
        v -> new Quantity.Count(v.get(comparison), v.get(number), v.get(base), v.get(wording)));
  }

  private static ObjectShape<Quantity.Share> share() {
    Fields<Quantity.Share> f = Fields.of("share");
    var comparison = f.required("comparison", COMPARISON, Quantity.Share::comparison);
    var fraction = f.required("fraction", FRACTION, Quantity.Share::fraction);
    var base = f.optional("base", BASE, Quantity.Share::base);
    var wording = f.optional("wording", Values.TEXT, Quantity.Share::wording);
    return f.make(
        v -> new Quantity.Share(v.get(comparison), v.get(fraction), v.get(base), v.get(wording)));
  }

  private static ObjectShape<Quantity.Sum> sum() {
    Fields<Quantity.Sum> f = Fields.of("sum");
    var comparison = f.required("comparison", COMPARISON, Quantity.Sum::comparison);
    var money = f.required("money", MONEY, Quantity.Sum::money);
    var per = f.optional("per", Times.SPAN, Quantity.Sum::per);
    var wording = f.optional("wording", Values.TEXT, Quantity.Sum::wording);
    return f.make(
        v -> new Quantity.Sum(v.get(comparison), v.get(money), v.get(per), v.get(wording)));
  }
}

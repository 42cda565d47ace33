package org.dohoda.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.document.Zoo.Cat;
import org.dohoda.json.shape.Codecs;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What is said of sets, lists, maps and objects. */
class ShapesToldTest {
  /** A cat that likes nothing is written as its name. */
  private static Codec<Cat> cats() {
    return Codecs.shorthand(
        Zoo.cat(),
        Codecs.string(),
        cat -> cat.likes().isEmpty() ? Optional.of(cat.name()) : Optional.empty(),
        name -> new Cat(name, Optional.empty()));
  }

  private static String few(ImmutableList<Integer> numbers) {
    if (numbers.size() > 2) {
      throw new IllegalArgumentException("too many: " + numbers.size());
    }
    return numbers.toString();
  }

  @Test
  void maps_haveFreeKeys_eachOnce() {
    Told.expect(
        Codecs.map(Codecs.integer(0, 9), Schema.string()),
        """
            {"b":1,"a":2} => {b=1, a=2}
            {"":1} => {=1}
            {} => json.empty  1:1 {}
            {"a":1,"a":2} => json.member.duplicate /a 1:8 {name=a}
            {"\\u0061":1,"a":2,"a":3} => json.member.duplicate /a 1:13 {name=a}
              json.member.duplicate /a 1:19 {name=a}
            {"a":"x","a":12,"b":10} => json.member.duplicate /a 1:10 {name=a}
              json.type /a 1:6 {expected=integer, found=string}
              json.value.integer /a 1:14 {greatest=9, least=0, value=12}
              json.value.integer /b 1:21 {greatest=9, least=0, value=10}
            {"a":[1,{"c":2}],"b":3} => json.type /a 1:6 {expected=integer, found=array}
            [] => json.type  1:1 {expected=object, found=array}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void sets_haveEachElementOnce() {
    Told.expect(
        Codecs.set(Codecs.integer(0, 40)),
        """
            [1,2,3] => [1, 2, 3]
            [3] => [3]
            [] => json.empty  1:1 {}
            [1,1] => json.element.duplicate /1 1:4 {}
            [1,"x",1,2,2] => json.type /1 1:4 {expected=integer, found=string}
              json.element.duplicate /2 1:8 {}
              json.element.duplicate /4 1:12 {}
            ["x"] => json.type /0 1:2 {expected=integer, found=string}
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14] => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15] => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,0] => json.element.duplicate /15 1:37 {}
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,14,15] => json.element.duplicate /15 1:37 {}
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,0,16,15] => json.element.duplicate /16 1:40 {}
              json.element.duplicate /18 1:45 {}
            [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,16,17] => json.element.duplicate /17 1:43 {}
            {} => json.type  1:1 {expected=array, found=object}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void sets_ofWords() {
    Told.expect(
        Codecs.set(Codecs.words(ImmutableMap.of("aye", Truth.YES, "nay", Truth.NO))),
        """
            ["aye"] => [YES]
            ["nay","aye"] => [NO, YES]
            ["aye","nay","aye"] => json.element.duplicate /2 1:14 {}
            ["nay","nay"] => json.element.duplicate /1 1:8 {}
            ["aye","aye"] => json.element.duplicate /1 1:8 {}
            ["maybe","aye"] => json.value.choice /0 1:2 {allowed=aye, nay, value=maybe}
            ["aye","maybe","nay","maybe"] => json.value.choice /1 1:8 {allowed=aye, nay, value=maybe}
              json.value.choice /3 1:22 {allowed=aye, nay, value=maybe}
            ["aye","maybe","aye"] => json.value.choice /1 1:8 {allowed=aye, nay, value=maybe}
              json.element.duplicate /2 1:16 {}
            ["\\u0061ye","aye"] => json.element.duplicate /1 1:13 {}
            ["aye",null] => json.null /1 1:8 {}
            ["aye",["nay"]] => json.type /1 1:8 {expected=string, found=array}
            [] => json.empty  1:1 {}
            "aye" => json.type  1:1 {expected=array, found=string}
            """);
  }

  @Test
  void lists_mayRepeat_butAreNeverEmpty() {
    Told.expect(
        Codecs.list(Codecs.integer(0, 9)),
        """
            [1] => [1]
            [1,1] => [1, 1]
            [1,2,3] => [1, 2, 3]
            [] => json.empty  1:1 {}
            [1,"x",10,2] => json.type /1 1:4 {expected=integer, found=string}
              json.value.integer /2 1:8 {greatest=9, least=0, value=10}
            {} => json.type  1:1 {expected=array, found=object}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void unions_areToldByTheirType() {
    Told.expect(
        Zoo.ANIMAL,
        """
            {"type":"cat","name":"a"} => Cat[name=a, likes=Optional.empty]
            {"name":"a","type":"cat"} => Cat[name=a, likes=Optional.empty]
            {"type":"dog","legs":4,"yearling":true} => Dog[legs=4, yearling=true]
            {"type":"dog","legs":4,"yearling":false} => json.value.default /yearling 1:35 {}
            {"type":"dog","legs":4,"name":"x","type":"dog"} => json.member.unknown /name 1:24 {known=legs, yearling, name=name}
              json.member.duplicate /type 1:35 {name=type}
            {"legs":4,"type":"dog","yearling":1,"legs":4} => json.member.duplicate /legs 1:37 {name=legs}
              json.type /yearling 1:35 {expected=true, found=integer}
            {"legs":5,"type":"dog"} => json.value.integer /legs 1:9 {greatest=4, least=0, value=5}
            {"type":"dog"} => json.member.missing  1:1 {name=legs}
            {"legs":4,"name":{"type":"x"},"type":"dgo","zz":{"a":[1]}} => json.type.unknown /type 1:38 {allowed=dog (+1), type=dgo}
            {"type":"dgo","zz":{"a":[1]}} => json.type.unknown /type 1:9 {allowed=dog (+1), type=dgo}
            {"type":3,"zz":{"a":[1]}} => json.type /type 1:9 {expected=string, found=integer}
            {"zz":1,"type":3,"zz":{"a":[1]}} => json.type /type 1:16 {expected=string, found=integer}
              json.member.duplicate /zz 1:18 {name=zz}
            {"zz":1} => json.member.missing  1:1 {name=type}
            {} => json.member.missing  1:1 {name=type}
            [] => json.type  1:1 {expected=object, found=array}
            "cat" => json.type  1:1 {expected=object, found=string}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void shortForms_areTheOnlyOnesWhereTheySayAll() {
    Told.expect(
        cats(),
        """
            "mia" => Cat[name=mia, likes=Optional.empty]
            "\\u006dia" => Cat[name=mia, likes=Optional.empty]
            {"name":"mia","likes":"anything"} => Cat[name=mia, likes=Optional[THING]]
            {"name":"mia"} => json.value.short-form  1:1 {canonical="mia"}
            { "name" : "mia" } => json.value.short-form  1:1 {canonical="mia"}
            {"likes":"anything"} => json.member.missing  1:1 {name=name}
            {"name":"mia","likes":{"fish":1}} => json.type /likes/fish 1:31 {expected=string, found=integer}
            7 => json.type  1:1 {expected=string or object, found=integer}
            null => json.null  1:1 {}
            ["mia"] => json.type  1:1 {expected=string or object, found=array}
            """);
  }

  @Test
  void mapped_refusalsStandAtTheValue() {
    Told.expect(
        Codecs.mapped(
            Codecs.list(Codecs.integer(0, 9)),
            ShapesToldTest::few,
            text -> ImmutableList.of(text.length())),
        """
            [1] => [1]
            [1,2,3] => json.object.refused  1:1 {reason=too many: 3}
            [1,"x",3] => json.type /1 1:4 {expected=integer, found=string}
            7 => json.type  1:1 {expected=array, found=integer}
            """);
  }
}

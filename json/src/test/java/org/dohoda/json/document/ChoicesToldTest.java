package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.dohoda.condition.MeetingMode;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What is said of words, of codes and of objects with one member. */
class ChoicesToldTest {
  /** A word, an integer that is not negative written as a string, or an object with another. */
  private static Codec<Object> replies() {
    Cases<Object> c = Cases.of("reply");
    c.word("none", Truth.UNKNOWN);
    var many = c.member("many", Codecs.integer(2, 9));
    var one = c.plain(Codecs.text(Integer::valueOf, String::valueOf, Schema.string(), "17"));
    return c.bind(
        new Mapping<>() {
          @Override
          public Object make(Slots v) {
            if (v.has(one)) {
              return checked(v.get(one), v.get(one) >= 0);
            }
            return "many " + checked(v.get(many), v.get(many) != 7);
          }

          @Override
          public void write(Members m, Object reply) {
            if (reply instanceof Integer number) {
              m.put(one, number);
            } else if (reply instanceof String text) {
              m.put(many, Integer.valueOf(text.substring(5)));
            }
          }
        });
  }

  private static Integer checked(int number, boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException(number + " does not fit");
    }
    return number;
  }

  @Test
  void choices_betweenAWordAStringAndAnObject() {
    Told.expect(
        replies(),
        """
            "none" => UNKNOWN
            "17" => 17
            "\\u0031" => 1
            {"many":2} => many 2
            { "many" : 2 } => many 2
            "017" => json.value.spelling  1:1 {canonical=17, value=017}
            "seventeen" => json.value  1:1 {example=17, reason=For input string: "seventeen", value=seventeen}
            "-1" => json.object.refused  1:1 {reason=-1 does not fit}
            {"many":7} => json.object.refused /many 1:9 {reason=7 does not fit}
            {"many":10} => json.value.integer /many 1:9 {greatest=9, least=2, value=10}
            {"many":"2"} => json.type /many 1:9 {expected=integer, found=string}
            {"many":2,"many":3} => json.member.duplicate /many 1:11 {name=many}
            {"many":null,"many":3} => json.member.duplicate /many 1:14 {name=many}
              json.null /many 1:9 {}
            {"few":1,"many":2} => json.member.unknown /few 1:2 {known=many, name=few}
            {"few":1} => json.member.unknown /few 1:2 {known=many, name=few}
            {"(plain)":"17"} => json.member.unknown /(plain) 1:2 {known=many, name=(plain)}
            {"(plain)":"17","many":2} => json.member.unknown /(plain) 1:2 {known=many, name=(plain)}
            {} => json.choice  1:1 {allowed=many}
            17 => json.type  1:1 {expected=string or object, found=integer}
            null => json.null  1:1 {}
            [{"many":2}] => json.type  1:1 {expected=string or object, found=array}
            """);
  }

  @Test
  void choices_areWrittenAsTheyAreRead() {
    assertThat(Writing.text(replies(), Truth.UNKNOWN)).isEqualTo("\"none\"");
    assertThat(Writing.text(replies(), 17)).isEqualTo("\"17\"");
    assertThat(Writing.text(replies(), "many 4")).isEqualTo("{\"many\":4}");
    assertThatIllegalStateException()
        .isThrownBy(() -> Writing.text(replies(), Truth.NO))
        .withMessage("NO is no case of reply");
  }

  @Test
  void choices_betweenAWordAndAnObject() {
    Told.expect(
        Zoo.food(),
        """
            "anything" => THING
            {"fish":"kapr"} => Fish[kind=kapr]
            "nothing" => json.value.choice  1:1 {allowed=anything, value=nothing}
            "\\u0061nything" => THING
            {"fsh":"a"} => json.member.unknown /fsh 1:2 {known=fish, name=fsh}
            {"meat":[1,{"a":"b"}],"fish":"a"} => json.member.unknown /meat 1:2 {known=fish, name=meat}
            {"fish":"a","meat":1} => json.member.unknown /meat 1:13 {known=fish, name=meat}
            {"fish":"a","fish":"b","fish":"c"} => json.member.duplicate /fish 1:13 {name=fish}
              json.member.duplicate /fish 1:24 {name=fish}
            {"fish":1} => json.type /fish 1:9 {expected=string, found=integer}
            {"fish":null} => json.null /fish 1:9 {}
            {} => json.choice  1:1 {allowed=fish}
            ["anything"] => json.type  1:1 {expected=string or object, found=array}
            """);
  }

  @Test
  void lists_withTheirOpenness() {
    Told.expect(
        Codecs.listed(Codecs.string()),
        """
            "none" => closed []
            {"open":["a"]} => open [a]
            {"closed":["a","b"]} => closed [a, b]
            {"unstated":["a"]} => unstated [a]
            {"open":["a"],"closed":["b"]} => json.choice  1:1 {allowed=open, closed, unstated}
            {"open":[]} => json.empty /open 1:9 {}
            {"open":["a","a"]} => json.element.duplicate /open/1 1:14 {}
            {} => json.choice  1:1 {allowed=open, closed, unstated}
            "open" => json.value.choice  1:1 {allowed=none, value=open}
            """);
  }

  @Test
  void words_ofAClosedList() {
    Told.expect(
        Codecs.words(ImmutableMap.of("aye", Truth.YES, "nay", Truth.NO)),
        """
            "aye" => YES
            "nay" => NO
            "\\u0061ye" => YES
            "Aye" => json.value.choice  1:1 {allowed=aye, nay, value=Aye}
            "unknown" => json.value.choice  1:1 {allowed=aye, nay, value=unknown}
            "" => json.value.choice  1:1 {allowed=aye, nay, value=}
            true => json.type  1:1 {expected=string, found=true}
            null => json.null  1:1 {}
            {} => json.type  1:1 {expected=string, found=object}
            """);
  }

  @Test
  void codes_knownAndOthers() {
    Told.expect(
        Codecs.code(
            MeetingMode::of,
            ImmutableList.of(MeetingMode.of("by-hand"), MeetingMode.of("by-letter"))),
        """
            "by-hand" => by-hand
            "by-letter" => by-letter
            "by-fax" => by-fax
            "\\u0062y-hand" => by-hand
            "By-hand" => json.value  1:1 {example=by-hand, reason=meeting mode: must be words of a-z and 0-9 joined by '-', at most 64 characters, was 'By-hand', value=By-hand}
            "by--hand" => json.value  1:1 {example=by-hand, reason=meeting mode: must be words of a-z and 0-9 joined by '-', at most 64 characters, was 'by--hand', value=by--hand}
            "" => json.value  1:1 {example=by-hand, reason=meeting mode: must be words of a-z and 0-9 joined by '-', at most 64 characters, was '', value=}
            7 => json.type  1:1 {expected=string, found=integer}
            null => json.null  1:1 {}
            ["by-hand"] => json.type  1:1 {expected=string, found=array}
            """);
  }

  @Test
  void codes_ofWhichNoneIsKnown() {
    Told.expect(
        Codecs.code(MeetingMode::of, ImmutableList.of()),
        """
            "Some" => json.value  1:1 {example=some-code, reason=meeting mode: must be words of a-z and 0-9 joined by '-', at most 64 characters, was 'Some', value=Some}
            "some" => some
            """);
  }

  /** Who writes true where a word is asked for should be told the words. */
  @Test
  void words_whereThereIsATruthValue_areNamed() {
    Codec<Truth> codec = Codecs.words(ImmutableMap.of("yes", Truth.YES, "no", Truth.NO));
    assertThat(Told.english(codec, "true"))
        .isEqualTo("Expected one of the strings yes, no, but the document has true here.");
    assertThat(Told.czech(codec, "true"))
        .isEqualTo("Očekává se jeden z textů yes, no; v dokumentu zde je true.");
  }

  /** All that may stand there is named, for an object is mostly what was meant. */
  @Test
  void choices_nameWordsAndMembers() {
    assertThat(Told.english(Zoo.food(), "\"nothing\""))
        .isEqualTo(
            "The value nothing is none of the possible ones, which are: anything, or an object with"
                + " fish.");
    assertThat(Told.czech(Zoo.food(), "\"nothing\""))
        .isEqualTo(
            "Hodnota nothing není z možných, což jsou: anything, nebo objekt s členem fish.");
    Codec<?> listed = Codecs.listed(Codecs.string());
    assertThat(Told.english(listed, "\"open\""))
        .endsWith("which are: none, or an object with one of open, closed, unstated.");
    assertThat(Told.czech(listed, "\"open\""))
        .endsWith("což jsou: none, nebo objekt s jedním z členů open, closed, unstated.");
  }

  @Test
  void choices_ofAWrongType_nameWordsAndMembers() {
    assertThat(Told.english(Zoo.food(), "true"))
        .isEqualTo(
            "Expected the string anything, or an object with fish, but the document has true here.");
    assertThat(Told.czech(Zoo.food(), "true"))
        .isEqualTo("Očekává se text anything, nebo objekt s členem fish; v dokumentu zde je true.");
    assertThat(Told.english(replies(), "[1]"))
        .isEqualTo("Expected a string, or an object with many, but the document has array here.");
    assertThat(Told.czech(replies(), "[1]"))
        .isEqualTo("Očekává se text, nebo objekt s členem many; v dokumentu zde je seznam.");
    assertThat(Told.english(digits(), "7"))
        .isEqualTo("Expected an object with one, but the document has integer here.");
    assertThat(Told.czech(digits(), "7"))
        .isEqualTo("Očekává se objekt s členem one; v dokumentu zde je celé číslo.");
  }

  /** Obeying what is said of an object leads to a document that can be read. */
  @Test
  void choices_nameMembersAlone_whereThereIsAnObject() {
    assertThat(Told.english(Zoo.food(), "{}"))
        .isEqualTo("The object must have exactly one member here, one of: fish.");
    assertThat(Told.of(Zoo.food(), "{\"fish\":\"a\"}", Zoo.BOUNDS)).isEqualTo("Fish[kind=a]");
  }

  /** The longest words and members there are: those that are told are told whole. */
  @Test
  void choices_ofManyWordsAndMembers_areNotCutWithin() {
    assertThat(Told.english(Conditions.CONDITION, "7"))
        .isEqualTo(
            "Expected one of the strings notice-given, request-made, open-session, closed-session,"
                + " funds-available, holder-concerned (+2), or an object with one of all, any, not,"
                + " mode, overdue, inWords, approved, noticeGiven, atMostPersons, agendaConcerns"
                + " (+1), but the document has integer here.");
    assertThat(Told.czech(Conditions.CONDITION, "7"))
        .contains("holder-concerned (+2), nebo objekt s jedním z členů all, any, not, ")
        .endsWith(" agendaConcerns (+1); v dokumentu zde je celé číslo.");
  }

  /** A choice without words. */
  private static Codec<Integer> digits() {
    Cases<Integer> c = Cases.of("");
    var one = c.member("one", Codecs.integer(0, 9));
    return c.bind(
        new Mapping<>() {
          @Override
          public Integer make(Slots v) {
            return v.get(one);
          }

          @Override
          public void write(Members m, Integer value) {
            m.put(one, value);
          }
        });
  }

  /** Without words no string is meant. */
  @Test
  void choices_betweenObjectsAlone() {
    Told.expect(
        digits(),
        """
        {"one":7} => 7
        "one" => json.type  1:1 {expected=object, found=string}
        7 => json.type  1:1 {expected=object, found=integer}
        {"two":7} => json.member.unknown /two 1:2 {known=one, name=two}
        {} => json.choice  1:1 {allowed=one}
        """);
  }
}

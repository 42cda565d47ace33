package org.dohoda.json.document;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.shape.Codecs;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is said of texts by language: each tag once, in its one spelling, with a text. */
class TextsToldTest {
  private static final Codec<LocalizedText> TEXTS = Codecs.localizedText();

  @Test
  void texts_areAnObjectWithOneTextAtLeast() {
    Told.expect(
        TEXTS,
        """
            {"cs":"úřad"} => {cs=úřad}
            {"cs":"úřad","en":"office"} => {cs=úřad, en=office}
            {"en":"office","de":"Amt","cs":"úřad"} => {cs=úřad, de=Amt, en=office}
            {"cs":"\\u0061","en":"b","de":"\\u0063"} => {cs=a, de=c, en=b}
            {"de-AT":"a","x-house":"b"} => {de-AT=a, x-house=b}
            {} => json.empty  1:1 {}
            [] => json.type  1:1 {expected=object, found=array}
            "úřad" => json.type  1:1 {expected=object, found=string}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void texts_ofATagThatCameBefore() {
    Told.expect(
        TEXTS,
        """
            {"cs":"a","cs":"b"} => json.member.duplicate /cs 1:11 {name=cs}
            {"en":"a","cs":"b","en":"c"} => json.member.duplicate /en 1:20 {name=en}
            {"de":"Amt","de":"Stelle"} => json.member.duplicate /de 1:13 {name=de}
            {"de":"Amt","cs":"a","cs":"b"} => json.member.duplicate /cs 1:22 {name=cs}
            {"de":"Amt","d\\u0065":"Stelle","en":7} => json.member.duplicate /de 1:13 {name=de}
              json.type /en 1:37 {expected=string, found=integer}
            {"de":1,"de":"Amt"} => json.type /de 1:7 {expected=string, found=integer}
            {"cs":1,"cs":"a"} => json.type /cs 1:7 {expected=string, found=integer}
            """);
  }

  @Test
  void texts_ofTagsThatAreNone_orAreSpelledOtherwise() {
    Told.expect(
        TEXTS,
        """
            {"EN":"a"} => json.value.spelling /EN 1:2 {canonical=en, value=EN}
            {"de":"Amt","en-us":"x","cs":"a"} => json.value.spelling /en-us 1:13 {canonical=en-US, value=en-us}
            {"x y":"a"} => json.value /x y 1:2 {example=cs, reason=language tag: must be well formed by BCP 47, was 'x y', value=x y}
            {"x y":[1,{"a":1}],"de":1} => json.type /de 1:25 {expected=string, found=integer}
              json.value /x y 1:2 {example=cs, reason=language tag: must be well formed by BCP 47, was 'x y', value=x y}
            {"":"a","cs":"b"} => json.value / 1:2 {example=cs, reason=language tag: must not be blank, was '', value=}
            {"de":"a","DE":"b","de-at":{"c":1}} => json.member.duplicate /DE 1:11 {name=DE}
              json.value.spelling /de-at 1:20 {canonical=de-AT, value=de-at}
            """);
  }

  @Test
  void texts_thatAreNone() {
    Told.expect(
        TEXTS,
        """
            {"cs":1} => json.type /cs 1:7 {expected=string, found=integer}
            {"de":1} => json.type /de 1:7 {expected=string, found=integer}
            {"cs":[1,{"a":1}],"de":null} => json.type /cs 1:7 {expected=string, found=array}
              json.null /de 1:24 {}
            {"cs":""} => json.value /cs 1:7 {example=Liberecký kraj, reason=text in cs: must not be blank, was '', value=}
            {"de":" "} => json.value /de 1:7 {example=Liberecký kraj, reason=text in de: must not be blank, was ' ', value= }
            {"cs":"\\u000a","de":"ok"} => json.value /cs 1:7 {example=Liberecký kraj, reason=text in cs: must not be blank, was '\\u000a', value=\\u000a}
            {"cs":"\\ud800"} => json.value /cs 1:7 {example=Liberecký kraj, reason=text in cs: must not hold half of a surrogate pair, was '\\ud800', value=\\ud800}
            {"de":"\\udc00","cs":"ok"} => json.value /de 1:7 {example=Liberecký kraj, reason=text in de: must not hold half of a surrogate pair, was '\\udc00', value=\\udc00}
            """);
  }
}

package org.spiegelboek.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts like those of a journal: a few words very often and thousands seldom, one in sixteen made
 * of two, with the accents of Dutch. The same number gives the same texts.
 */
final class GeneratedTexts {

  private static final int STEMS = 12_000;
  private static final int A_SENTENCE = 12;
  private static final List<String> OFTEN =
      List.of(
          ("de het een ik en van dat niet in te is wat we ze op aan met voor maar er mijn die naar"
               + " hij als bij ook om dan nog wel uit over zo was heb dit had werd wij zij je haar"
               + " hem hun kan wil vroeg zei dacht gesprek klas leerling moeder vader poort vraag"
               + " antwoord rust stilte collega begeleiding reflectie spiegel doel oefening moed"
               + " vertrouwen luisteren ruimte team overleg schooljaar afspraak gevoel gedachte één"
               + " café coördinatie privé begeleider zorg steun onderwijs leren groei aandacht tijd"
               + " morgen maandag vrijdag gisteren samen alleen kijken vertellen")
              .split(" "));
  private static final List<String> BEGIN =
      List.of("b br d dr f g gr h k kl kr l m n p pl r s sch st str t tr v vr w z".split(" "));
  private static final List<String> MIDDLE =
      List.of("a aa e ee i ie o oo u uu oe ij ei ui ou é ë".split(" "));
  private static final List<String> END = List.of("n r l t k s p m ng rt cht lf nd st".split(" "));

  private final Random chance;
  private final List<String> stems;

  GeneratedTexts(long number) {
    chance = new Random(number);
    Set<String> all = new LinkedHashSet<>(OFTEN);
    Random letters = new Random(7);
    while (all.size() < STEMS) {
      StringBuilder stem = new StringBuilder();
      int syllables = 1 + letters.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        stem.append(one(letters, BEGIN)).append(one(letters, MIDDLE));
        if (i == syllables - 1 || letters.nextInt(3) == 0) {
          stem.append(one(letters, END));
        }
      }
      all.add(stem.toString());
    }
    stems = List.copyOf(all);
  }

  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : i % A_SENTENCE == 0 ? ". " : " ").append(word());
    }
    return text.toString();
  }

  private String word() {
    double place = Math.exp(chance.nextDouble() * Math.log(stems.size())) - 1;
    String stem = stems.get((int) Math.clamp(place, 0, stems.size() - 1));
    return switch (chance.nextInt(16)) {
      case 0 -> stem + OFTEN.get(40 + chance.nextInt(OFTEN.size() - 40));
      case 1 -> stem + (chance.nextBoolean() ? "heid" : "ingen");
      default -> stem;
    };
  }

  private static String one(Random random, List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}

package org.sightline.report.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Which way letters run, and which shape Arabic letters take beside one another. */
final class Direction {
  private static final ArabicShaping JOINED =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);
  private static final ArabicShaping APART =
      new ArabicShaping(
          ArabicShaping.LETTERS_UNSHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  private static final char FIRST_SIGN = '\uFE70';

  /** For every shape from {@link #FIRST_SIGN} on, the sign it stands for. */
  private static final String SIGNS =
      "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

  private Direction() {}

  /** A line that goes to the left, its letters joined and in the order in which they are seen. */
  static String asSeen(String line) {
    Bidi bidi = new Bidi();
    bidi.setPara(joined(line), Bidi.RTL, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING);
  }

  /**
   * Letters in their joined shapes; the signs above and below them stay signs that take no room.
   */
  private static String joined(String text) {
    StringBuilder marked = new StringBuilder(shaped(JOINED, text));
    for (int i = 0; i < marked.length(); i++) {
      int sign = marked.charAt(i) - FIRST_SIGN;
      if (sign >= 0 && sign < SIGNS.length()) {
        marked.setCharAt(i, SIGNS.charAt(sign));
      }
    }
    return marked.toString();
  }

  private static String shaped(ArabicShaping shaping, String text) {
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException unshaped) {
      return text;
    }
  }

  /** Splits a paragraph into runs of one direction each. */
  static final class Runs implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
      return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      BidiRun run = bidi.getVisualRun(index);
      return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return switch (Bidi.getBaseDirection(paragraph)) {
        case Bidi.LTR -> LTR;
        case Bidi.RTL -> RTL;
        default -> NEUTRAL;
      };
    }
  }

  /** Turns a run that goes to the left around, and joins its letters. */
  static final class Joined implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
      return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
      return joined(text);
    }

    @Override
    public String deshapeText(String text) {
      return shaped(APART, text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}

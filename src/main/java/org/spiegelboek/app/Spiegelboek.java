package org.spiegelboek.app;

/** The program. */
public final class Spiegelboek {

  private Spiegelboek() {}

  public static void main(String[] args) {
    System.out.println("Spiegelboek " + String.join(" ", args));
  }
}

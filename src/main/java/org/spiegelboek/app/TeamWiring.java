package org.spiegelboek.app;

import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.team.RoundController;
import org.spiegelboek.team.RoundFiles;
import org.spiegelboek.team.RoundViewModel;
import org.spiegelboek.team.RoundsController;
import org.spiegelboek.team.RoundsViewModel;
import org.spiegelboek.team.TeamPlaces;
import org.spiegelboek.team.TypingController;
import org.spiegelboek.team.TypingViewModel;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Place;
import org.spiegelboek.ui.Toasts;
import org.spiegelboek.ui.TopLine;

/** What the screens of team rounds are made with. */
record TeamWiring(OpenBook book, Desk desk, TopLine top) {

  void add(Map<Class<?>, Supplier<?>> to, Place place, Toasts toasts) {
    String id = TeamPlaces.id(place);
    to.put(
        RoundsController.class,
        () -> new RoundsController(desk, top, new RoundsViewModel(desk, book.rounds, book.sheets)));
    to.put(
        RoundController.class,
        () ->
            new RoundController(
                desk,
                top,
                toasts,
                new RoundViewModel(desk, book.rounds, book.sheets, id),
                RoundFiles.in(desk.messages())));
    to.put(
        TypingController.class,
        () ->
            new TypingController(
                desk, top, new TypingViewModel(desk, book.rounds, book.sheets, id)));
  }
}

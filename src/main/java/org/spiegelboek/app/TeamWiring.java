package org.spiegelboek.app;

import java.util.Map;
import java.util.function.Supplier;
import org.spiegelboek.team.PassingController;
import org.spiegelboek.team.PassingViewModel;
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
    RoundFiles files = RoundFiles.in(desk.messages());
    to.put(
        RoundsController.class,
        () ->
            new RoundsController(
                desk,
                top,
                toasts,
                new RoundsViewModel(desk, book.rounds, book.sheets, book.mirrors),
                files));
    to.put(
        RoundController.class,
        () ->
            new RoundController(
                desk, top, toasts, new RoundViewModel(desk, book.rounds, book.sheets, id), files));
    to.put(
        TypingController.class,
        () ->
            new TypingController(
                desk, top, new TypingViewModel(desk, book.rounds, book.sheets, id)));
    to.put(
        PassingController.class,
        () ->
            new PassingController(
                desk, top, new PassingViewModel(desk, book.rounds, book.sheets, id)));
  }
}

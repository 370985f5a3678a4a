package io.assay.metric;

/** What a track has of a day or period, found once; the reading is made when it is asked for. */
sealed interface Entry permits Entry.Given, Derivation {
    Track track();

    TimeSpan span();

    Reading reading();

    /** A figure that was observed. */
    record Given(GivenTrack track, Observation figure, HistoryView view) implements Entry {
        @Override
        public TimeSpan span() {
            return figure.period();
        }

        @Override
        public Reading reading() {
            return track.reading(figure, view);
        }
    }
}

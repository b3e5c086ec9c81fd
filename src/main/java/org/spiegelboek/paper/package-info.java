/** Sheets of paper: tagged A4 pages as PDF and as a picture. Knows no feature and no screen. */
@NullMarked
package org.spiegelboek.paper;

import org.jspecify.annotations.NullMarked;

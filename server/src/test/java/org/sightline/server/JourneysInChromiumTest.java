package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.demo.ExampleData;
import org.sightline.server.drive.Chromium;

/** Four stories on the example district, each from an empty cycle to a plan in motion. */
class JourneysInChromiumTest {
  private static final String STUDENTS = "example-district-students";
  private static final String REFERRALS = "example-district-referrals";
  private static final String TUTORING = "example-district-tutoring";
  private static final String LEARNERS = "english_learner_status=English+learner";
  private static final String BLACK = "race_ethnicity=Black";
  private static final String POOR = "economic_disadvantage=Y";

  @TempDir static Path folder;
  private static TestServer server;
  private static Chromium chromium;
  private static TestServer.Person lead;
  private static String session;

  @BeforeAll
  static void bringTheExample() throws Exception {
    server = TestServer.own(folder, Map.of());
    server.bean(ExampleData.class).bring(server.owner().viewer(), ExampleProgress.SILENT);
    lead = server.person(Role.LEAD, Scope.everywhere());
    session = server.enter(lead.viewer()).cookie("sightline");
    chromium = Chromium.over(server.address());
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
    server.running().close();
  }

  /** Chromium also tells of forms that were refused kindly; one journey wants to see one. */
  @AfterEach
  void theBrowserComplainedOfNothingButARefusedForm() {
    assertEquals(
        List.of(),
        chromium.complaints().stream().filter(each -> !each.contains("status of 422")).toList());
  }

  private static Walk walk(Page page, Hands hands) {
    chromium.go(page, "/");
    return new Walk(page, hands, lead.viewer().account().toString());
  }

  @Test
  void englishLearnersReadingFromTheFindingToAPlanInMotion() {
    Page page = chromium.window(session, "en", false, 1280);
    Walk walk = walk(page, new Hands.Keyboard(page));
    walk.takeFinding("English learners")
        .startFromFinding("Reading, English learners", "Why do few English learners read at grade?")
        .cause("They read little in class that they can follow", "")
        .number(STUDENTS, "reading_proficient", LEARNERS, "About a third.")
        .voice(
            "I wait until somebody tells me what it says.",
            "a student",
            "interview",
            "WITH_GUARDIAN")
        .reads("backed")
        .toCycle()
        .frame(STUDENTS, "reading_proficient", LEARNERS, "50", "")
        .reads("English learners, Reads at grade level: from ")
        .reads(" to 50% by ")
        .sign("5", "Attendance falls two months in a row.")
        .reads("Signed by LEAD")
        .idea("Reading groups in two languages", "STUDENT", "They read little")
        .idea("Coaching for teachers of every subject", "STAFF", "They read little")
        .score(List.of("8", "6"))
        .choose()
        .reads("Chosen")
        .action("Reading groups twice a week", "In two languages.", "CURRICULUM")
        .reads("It needs a decision about curriculum")
        .fidelity("Groups that met, of those planned")
        .owner("CURRICULUM", "The curriculum council")
        .start()
        .reads("In motion since");
    page.context().close();
  }

  @Test
  void unevenSuspensionsWithoutJavaScript() {
    Page page = chromium.windowWithoutScript(session, "en", 1280);
    Walk walk = walk(page, new Hands.Pointer());
    walk.startFromWorry(
            "Black students are sent home more often.",
            "Suspensions",
            "Why are Black students suspended more often?")
        .reads("By kind and place: Example district: referrals")
        .cause("Biased teachers", "")
        .reads("Calmer words, if you like")
        .toCycle()
        .cause("Rules that leave much to the eye of the beholder", "")
        .number(REFERRALS, "suspended", "infraction_class=Subjective", "Defiance and disrespect.")
        .reads("assumption")
        .voice(
            "For the same thing my friend got a warning.",
            "a student",
            "interview",
            "WITH_GUARDIAN")
        .reads("backed")
        .toCycle()
        .frame(STUDENTS, "suspended", BLACK, "3", "2")
        .reads(" to 3% by ")
        .sign("1", "Referrals rise two months in a row.")
        .reads("Signed by LEAD")
        .idea("Look through the code of conduct", "FAMILY", "Rules that leave much")
        .idea("Talks that repair before a suspension", "STUDENT", "Rules that leave much")
        .score(List.of("9", "7"))
        .choose()
        .reads("Chosen")
        .action("Say what each rule means", "In words anybody can check.", "DISCIPLINE")
        .fidelity("Rules gone through, of all rules")
        .reads("It needs a decision about discipline policy")
        .owner("DISCIPLINE", "The board")
        .start()
        .reads("In motion since")
        .end("WITHDRAWN", "1 action is not done: ")
        .reads("This cycle was ended on ");
    page.context().close();
  }

  @Test
  void aFeeWaiverIsAskedTheDeeperQuestionInArabicOnAPhone() {
    Page page = chromium.window(session, "ar", false, 375);
    Walk walk = walk(page, new Hands.Pointer());
    walk.startFromWorry(
            "قلّما يتقدم الطلاب من الأسر محدودة الدخل إلى الامتحان.",
            "المقررات المتقدمة",
            "لماذا يتقدم عدد قليل من الطلاب محدودي الدخل إلى الامتحان؟")
        .cause("رسوم الامتحان لا تستطيع الأسر دفعها", "")
        .toCycle()
        .cause("لم يشجعهم أحد على هذه المقررات", "رسوم الامتحان")
        .number(STUDENTS, "advanced_enrolled", POOR, "أقل من غيرهم.")
        .voice("لم يخبرني أحد أنني أستطيع.", "طالبة", "مقابلة", "WITH_GUARDIAN")
        .reads("مسنود")
        .toCycle()
        .frame(STUDENTS, "advanced_enrolled", POOR, "40", "50")
        .sign("3", "إذا قلّ عدد المسجلين.")
        .idea("إعفاء من رسوم الامتحان", "FAMILY", "رسوم الامتحان")
        .isAskedDeeper()
        .idea("حديث مع كل أسرة في الصف السابع", "STAFF", "لم يشجعهم أحد")
        .score(List.of("6", "8"))
        .choose()
        .reads("السؤال الأعمق عن إحدى هذه بلا جواب بعد.")
        .step("ideas")
        .follow("main a:has-text('إعفاء من رسوم')")
        .goDeeper("لا، ولذلك نبدأ بالحديث مع الأسر في الصف السابع.")
        .choose()
        .reads("مختارة")
        .action("نتحدث مع كل أسرة", "في البيت وبلغتها.", "BUDGET")
        .reads("تحتاج إلى قرار بشأن الميزانية")
        .fidelity("أحاديث جرت، من المخطط لها")
        .owner("BUDGET", "مجلس المنطقة")
        .start()
        .reads("جارية منذ");
    page.context().close();
  }

  @Test
  void aNewcomerIsLedToTheBusSchedule() {
    Page page = chromium.window(session, "en", true, 1280);
    Walk walk = walk(page, new Hands.Pointer());
    walk.startFromWorry(
            "Fewer come to tutoring each week.", "Tutoring", "Why do fewer come to tutoring?")
        .follow("main a[href$='/weeks/" + TUTORING + "']")
        .reads("Ask Students from Riverside: what changed for you around week 11?");
    String who = "neighborhood=Riverside";
    walk.follow("main a[href$='#why']")
        .cause("The late bus leaves before tutoring ends", "")
        .number(TUTORING, "sessions_attended", who, "From week 11 on.")
        .voice("The bus goes before they finish.", "a parent", "phone call", "WITHOUT_NAME")
        .reads("backed")
        .toCycle()
        .frame(TUTORING, "sessions_attended", who, "78", "78")
        .sign("5", "The bus stops running.")
        .reads("Signed by LEAD")
        .idea("A later bus on tutoring days", "FAMILY", "The late bus")
        .idea("Tutoring in the library nearby", "PARTNER", "The late bus")
        .score(List.of("9", "5"))
        .choose()
        .reads("Chosen")
        .action("A bus at half past five", "Tuesdays and Thursdays.", "PARTNERSHIPS")
        .reads("It needs a decision about partnerships")
        .fidelity("Buses that ran, of those planned")
        .owner("PARTNERSHIPS", "The transport office")
        .start()
        .reads("In motion since");
    page.context().close();
  }
}

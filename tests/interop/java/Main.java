import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.tcr.v20190924.TcrClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** Calls the mock with the official Java SDK: a line of JSON in, a line of JSON out. */
public class Main {
  private static final Gson GSON = new Gson();

  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(GSON.toJson(call(GSON.fromJson(line, JsonObject.class))));
    }
    // The HTTP client of the SDK keeps threads that would outlive the last line.
    System.exit(0);
  }

  private static JsonObject call(JsonObject asked) throws Exception {
    JsonObject heard = new JsonObject();
    String action = asked.get("action").getAsString();
    Class<?> type;
    try {
      type = Class.forName("com.tencentcloudapi.tcr.v20190924.models." + action + "Request");
    } catch (ClassNotFoundException unknown) {
      heard.addProperty("absent", true);
      return heard;
    }
    Object request = AbstractModel.fromJsonString(asked.get("input").toString(), type);
    try {
      AbstractModel response =
          (AbstractModel) TcrClient.class.getMethod(action, type).invoke(newClient(asked), request);
      heard.add("answer", GSON.fromJson(AbstractModel.toJsonString(response), JsonElement.class));
    } catch (InvocationTargetException thrown) {
      heard.add("error", errorOf((TencentCloudSDKException) thrown.getCause()));
    }
    return heard;
  }

  private static TcrClient newClient(JsonObject asked) {
    HttpProfile http = new HttpProfile();
    http.setProtocol(HttpProfile.REQ_HTTP);
    http.setEndpoint(System.getenv("MOCK_HOST"));
    http.setReqMethod(asked.get("method").getAsString());
    ClientProfile profile = new ClientProfile(asked.get("signature").getAsString(), http);
    Credential keys =
        new Credential(System.getenv("TENCENTCLOUD_SECRET_ID"), System.getenv("TENCENTCLOUD_SECRET_KEY"));
    return new TcrClient(keys, System.getenv("TENCENTCLOUD_REGION"), profile);
  }

  private static JsonObject errorOf(TencentCloudSDKException error) {
    JsonObject object = new JsonObject();
    object.addProperty("code", error.getErrorCode());
    object.addProperty("message", error.getMessage());
    object.addProperty("requestId", error.getRequestId());
    return object;
  }
}

// Calls the mock with the typed client of the official Go SDK: a line of JSON in, a line of JSON out.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"reflect"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	tcr "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tcr/v20190924"
)

type call struct {
	Signature, Method, Action string
	Input                     json.RawMessage
}

type failure struct {
	Code      string `json:"code"`
	Message   string `json:"message"`
	RequestId string `json:"requestId"`
}

func main() {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := json.NewEncoder(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var asked call
		if err := json.Unmarshal(line, &asked); err != nil {
			panic(err)
		}
		if err := out.Encode(answer(asked)); err != nil {
			panic(err)
		}
	}
}

func answer(asked call) any {
	method := reflect.ValueOf(newClient(asked)).MethodByName(asked.Action)
	if !method.IsValid() {
		return map[string]bool{"absent": true}
	}
	// What NewXRequest of the SDK does, for a request whose type is known by name alone.
	request := reflect.New(method.Type().In(0).Elem())
	base := &tchttp.BaseRequest{}
	base.Init().WithApiInfo("tcr", tcr.APIVersion, asked.Action)
	request.Elem().FieldByName("BaseRequest").Set(reflect.ValueOf(base))
	input := json.NewDecoder(bytes.NewReader(asked.Input))
	input.DisallowUnknownFields()
	if err := input.Decode(request.Interface()); err != nil {
		return map[string]bool{"absent": true}
	}
	returned := method.Call([]reflect.Value{request})
	if err, failed := returned[1].Interface().(error); failed {
		return map[string]failure{"error": failureOf(err)}
	}
	return map[string]any{"answer": returned[0].Elem().FieldByName("Response").Interface()}
}

func newClient(asked call) *tcr.Client {
	settings := profile.NewClientProfile()
	settings.SignMethod = asked.Signature
	settings.HttpProfile.ReqMethod = asked.Method
	settings.HttpProfile.Scheme = "http"
	settings.HttpProfile.Endpoint = os.Getenv("MOCK_HOST")
	keys := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	client, err := tcr.NewClient(keys, os.Getenv("TENCENTCLOUD_REGION"), settings)
	if err != nil {
		panic(err)
	}
	return client
}

func failureOf(err error) failure {
	if known, ok := err.(*errors.TencentCloudSDKError); ok {
		return failure{known.Code, known.Message, known.RequestId}
	}
	return failure{"", err.Error(), ""}
}
